def runConsumer = evaluate(new File(rootDirectory, '.mvn/consumers/consumer.groovy'))
def (jars, printed) = runConsumer(null)

assert jars == ['promise-core']
assert printed == [
    'class path',
    'Northmoor, a made-up plan, 3 actions, 2 benefits, findings [NO_BENEFIT_LINKS, NO_BENEFIT_MEASURES]',
    'actions: 1 ON_TARGET, 1 COMPLETE, 1 not assessed',
    'percentages: ON_TARGET 34, COMPLETE 33, not assessed 33',
    'VOICE: 1 ON_TARGET, 1 COMPLETE',
    'FAMILY: 1 not assessed',
    'CARE: 1 not assessed',
    'PEOPLE: no entries',
    'SCAFFOLDING: no entries',
    'benefits: 1 BLUE, 1 RED, 1 GREEN or AMBER, share of red 1 of 3',
    'Actions complete: published 2, counted 1 to 2; not decided (Summary)',
    'Actions on target: published 3, counted 1 to 2; it would not hold for every entry or for those assessed either; differs (Summary)',
    'Actions total: published 3, counted 3; agrees (Summary)',
    'Actions total by its counts: published 3, and its counts add to 5; differs (Summary)',
    'Actions complete, on target: published 2, 3 of 3, compared with the entries, not jointly possible, whatever statuses the entries have; it would not hold for every entry or for those assessed either; differs (Summary)',
]
