def runConsumer = evaluate(new File(rootDirectory, '.mvn/consumers/consumer.groovy'))
def (jars, printed) = runConsumer('org.example.tracker')

assert jars == ['promise-core']
assert printed == [
    'module path',
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
    'Actions on target: published 3, counted 1 to 2; differs (Summary)',
    'Actions total: published 3, counted 3; agrees (Summary)',
    'Actions total by its counts: published 3, and its counts add to 5; differs (Summary)',
]

def core = new File(rootDirectory, 'promise-core/target').listFiles().find { it.name ==~ /promise-core-[^-]+(-SNAPSHOT)?\.jar/ }

// The model, its roll-ups and their reconciliation, without the calculators beside them, keep to 500 kB; all of it to 800 kB.
def beside = ['check', 'movement', 'disclosure', 'governance', 'attention', 'datamap', 'language', 'scotland']
def bytesBeside = new java.util.zip.ZipFile(core).withCloseable { jar ->
    jar.entries().findAll { entry -> beside.any { entry.name.startsWith("io/github/promisemodel/$it/") } }
        // An entry's name stands twice, with 30 bytes of its own where its content is and 46 where all are listed.
        .sum { it.compressedSize + 2 * it.name.length() + 76 }
}
assert core.length() - bytesBeside < 500_000: "${core.name} has ${core.length() - bytesBeside} bytes without $beside; the budget is 500 kB"
assert core.length() < 800_000: "${core.name} has ${core.length()} bytes; its budget is 800 kB"
