/*
 * Starts what a consumer packaged, as a process of its own, asks it over HTTP on the loopback address what every service
 * here answers, and stops it. Each verify.groovy of a service evaluates this.
 *
 * Gives a closure of how many lines of Java the service has at most, if not 120; what follows `java`, for a port; and, for
 * a service that does more, what else to ask it, which is given `ask`.
 */

import groovy.json.JsonSlurper
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import java.util.concurrent.TimeUnit

// A name of a class with its package, or one that only Java has. A description of the service names types of the format.
String ofJava = /\b[a-z]\w*(\.[a-z]\w*)+\.[A-Z]\w+|Exception|\b(StatusTally|Optional)\b/
def javaName = [answer: ~/$ofJava|\b(PartialDate|RollUp)\b/, description: ~/$ofJava/]

return { Map limits = [lines: 120], Closure<List<String>> command, Closure more = {} ->
    int lines = 0
    new File(basedir, 'src/main/java').eachFileRecurse { if (it.isFile()) { lines += it.readLines('UTF-8').size() } }
    assert lines <= limits.lines

    int port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()).withCloseable { it.localPort }
    File printed = new File(basedir, 'target/printed.txt')
    Process service = new ProcessBuilder([
            new File(javaHome, 'bin/java').path, '-XX:TieredStopAtLevel=1'] + command(port)*.toString())
            .directory(basedir)
            .redirectErrorStream(true)
            .redirectOutput(printed)
            .start()
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
    File asked = new File(rootDirectory, 'promise-examples/frameworks/src/asked')

    // What is answered, with its body as JSON where it is; no answer names a Java class.
    def ask = { String method, String path, def body = null, String kind = 'answer' ->
        def sent = body instanceof String ? body.getBytes('UTF-8') : body
        def request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:$port$path"))
                .timeout(Duration.ofSeconds(30))
                .header('Content-Type', 'application/json')
                .method(method, sent == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(sent))
                .build()
        def answer = client.send(request, BodyHandlers.ofString())
        assert !(answer.body() =~ javaName[kind])
        String type = answer.headers().firstValue('Content-Type').orElse('').replaceAll(/;.*/, '')
        [status: answer.statusCode(), type: type, text: answer.body(),
         json: type.endsWith('json') && answer.body() ? new JsonSlurper().parseText(answer.body()) : null]
    }
    def post = { String path, String file -> ask('POST', path, new File(asked, file).getText('UTF-8')) }
    def problems = { answer -> answer.json.problems.collect { "$it.code at $it.pointer".toString() } }

    try {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2)
        for (boolean ready = false; !ready;) {
            assert service.alive: "The service ended; it printed:\n${printed.getText('UTF-8')}"
            assert System.nanoTime() < end: "The service did not start; it printed:\n${printed.getText('UTF-8')}"
            try {
                ask('GET', '/')
                ready = true
            } catch (IOException e) {
                sleep(100)
            }
        }

        def plan = post('/plan', 'plan.json')
        assert plan.status == 200 && plan.type == 'application/json'
        assert plan.json == new JsonSlurper().parse(new File(asked, 'plan.json'))

        def rollUp = post('/roll-up?asOf=2025-03-31&by=area', 'plan.json')
        assert rollUp.status == 200 && rollUp.type == 'application/json'
        assert rollUp.json == new JsonSlurper().parse(new File(asked, 'roll-up.json'))

        // A month is a date too.
        def reconciliation = post('/reconciliation?asOf=2025-03', 'plan.json')
        assert reconciliation.status == 200 && reconciliation.type == 'application/json'
        assert reconciliation.json.figures*.message == [
            'Actions complete: published 2, counted 1 to 2; not decided (Summary)',
            'Actions total: published 3, counted 3; agrees (Summary)',
        ]

        // What cannot be read, what is no JSON, and what can be read and is not right.
        def unread = post('/plan', 'unread.json')
        assert unread.status == 400 && unread.type == 'application/problem+json'
        assert problems(unread) ==
                ['INVALID_DATE at /areas/0/actions/0/assessments/0/asOf', 'WRONG_TYPE at /areas/0/actions/1/title']
        assert unread.json.status == 400 && unread.json.problems.every { it.line > 1 && it.message }

        String text = new File(asked, 'plan.json').getText('UTF-8')
        def cut = ask('POST', '/plan', text.take(300))
        assert cut.status == 400 && cut.type == 'application/problem+json'
        assert problems(cut) == ['NOT_JSON at /areas/0']

        def notUtf8 = ask('POST', '/plan', text.replace('Voice', 'Voic\u00e9').getBytes('ISO-8859-1'))
        assert notUtf8.status == 400 && notUtf8.type == 'application/problem+json'
        assert problems(notUtf8) == ['NOT_JSON at /areas/0/title']

        ['/plan', '/roll-up?asOf=2025-03-31&by=area', '/reconciliation?asOf=2025-03-31'].each {
            def invalid = post(it, 'invalid.json')
            assert invalid.status == 422 && invalid.type == 'application/problem+json'
            assert problems(invalid) ==
                    ['DUPLICATE_ID at /areas/0/actions/1', 'DANGLING_LINK at /areas/0/actions/2/benefits/0']
        }

        // The asker's fault, and never an answer of the service's own failure.
        [post('/roll-up?asOf=soon&by=area', 'plan.json'), post('/roll-up?asOf=2025&by=colour', 'plan.json'),
         post('/roll-up?by=area', 'plan.json'), ask('POST', '/plan', ''), ask('POST', '/plan', 'null'),
         ask('POST', '/plan', text + text)].each {
            assert it.status in 400..499
        }

        more(ask)
    } finally {
        service.destroy()
        if (!service.waitFor(20, TimeUnit.SECONDS)) {
            service.destroyForcibly()
        }
    }
    true
}
