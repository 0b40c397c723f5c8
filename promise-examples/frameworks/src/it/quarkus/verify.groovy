// On the Jackson that Quarkus brings.
File built = new File(basedir, 'target/quarkus-app')
assert new File(built, 'lib/main').list().any { it.startsWith('com.fasterxml.jackson.core.jackson-databind-2.21.') }

def service = evaluate(new File(rootDirectory, '.mvn/consumers/service.groovy'))
def description = evaluate(new File(rootDirectory, '.mvn/consumers/description.groovy'))
service([lines: 119], { port -> ['-Dquarkus.http.host=127.0.0.1', "-Dquarkus.http.port=$port", '-jar', "$built/quarkus-run.jar"] }, { ask ->
    description(ask, '/q/openapi?format=json')
})
