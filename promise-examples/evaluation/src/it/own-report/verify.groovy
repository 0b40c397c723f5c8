def runConsumer = evaluate(new File(rootDirectory, '.mvn/consumers/consumer.groovy'))
def (jars, printed) = runConsumer(null, [])

assert jars == [
    'fastcsv',
    'jackson-annotations',
    'jackson-core',
    'jackson-databind',
    'jte-runtime',
    'promise-core',
    'promise-json-format',
    'promise-json-jackson3',
    'promise-reports',
]
assert printed == [
    'actions-by-foundation: 5 rows',
    'page: true',
    'csv: northmoor-2024-27,2025-03-31,actions-by-foundation,1,VOICE,Voice,counted,2,actions',
    'markdown: # A made-up council\'s plan',
    'summary: Actions complete 1 2 2 50% 100%',
]
