def runConsumer = evaluate(new File(rootDirectory, '.mvn/consumers/consumer.groovy'))
def (jars, printed) = runConsumer(null, ['../jackson3/plan.json', 'target/copy.json'])

assert jars == [
    'jackson-annotations',
    'jackson-core',
    'jackson-databind',
    'promise-core',
    'promise-json-format',
    'promise-json-jackson3',
]
assert printed == [
    'class path',
    'A made-up plan: 1 ON_TARGET, 1 COMPLETE, 1 not assessed as of 2025-03-31',
    'Actions complete: published 2, counted 1 to 2; not decided (Summary)',
    'Actions total: published 3, counted 3; agrees (Summary)',
    'facade: the same plan',
    'mapper: the same plan',
    'mapper with the modules it finds: the same plan',
    'a table of its own: one complete',
    'strict facade: UNKNOWN_FIELD at /areas/0/actions/2/colour',
    'facade: WRONG_TYPE at /id',
    'mapper: WRONG_TYPE at /id',
]
