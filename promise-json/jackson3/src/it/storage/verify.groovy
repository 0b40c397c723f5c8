// The databases of a library, and PostgreSQL where its server is installed: a cluster of its own that is gone afterwards.
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit

def runConsumer = evaluate(new File(rootDirectory, '.mvn/consumers/consumer.groovy'))

String edits = '''\
: the same plan
Action 1.2: both edits change its owner, each in its own way; keep one of the two (/areas/0/actions/1/owner)
version VERSION: 9 assessments, The board'''
def said = { Map<String, Integer> stores ->
    stores.collectMany { name, version -> (name + edits.replace('VERSION', "$version")).readLines() }
}
// JPA counts from 0.
Map<String, Integer> stores = ['SQLite': 10, 'H2': 10, 'H2 by JPA': 9]

File server = new File('/usr/lib/postgresql').listFiles()?.collect { new File(it, 'bin') }?.findAll { new File(it, 'initdb').isFile() }?.max()
// PostgreSQL does not start as root.
List<String> user = System.getProperty('user.name') == 'root' ? ['runuser', '-u', 'postgres', '--'] : []
def pg = { String name, String... arguments ->
    Process process = new ProcessBuilder(user + [new File(server, name).path] + arguments.toList())
            .redirectErrorStream(true)
            .redirectOutput(new File(basedir, "target/${name}.txt"))
            .start()
    process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0
}

Path folder = Files.createTempDirectory('plans')
String data = "$folder/data"
if (user) {
    Files.setOwner(folder, folder.fileSystem.userPrincipalLookupService.lookupPrincipalByName('postgres'))
}
int port = new ServerSocket(0).withCloseable { it.localPort }
boolean started = server &&
        pg('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '-N') &&
        pg('pg_ctl', '-w', '-D', data, '-l', "$folder/log", '-o', "-c listen_addresses=127.0.0.1 -p $port -k $folder", 'start')
if (!started) {
    println 'Skipped: PostgreSQL, whose server is not installed or does not start'
}
try {
    List<String> address = started ? ["jdbc:postgresql://127.0.0.1:$port/postgres?user=postgres".toString()] : []
    def (jars, printed) = runConsumer(null, ['plan.json'] + address)
    assert printed == (started ? said(stores + ['PostgreSQL': 10]) + ['behind: northmoor-2024-27'] : said(stores))
} finally {
    if (started) {
        pg('pg_ctl', '-w', '-m', 'immediate', '-D', data, 'stop')
    }
    folder.toFile().deleteDir()
}
true
