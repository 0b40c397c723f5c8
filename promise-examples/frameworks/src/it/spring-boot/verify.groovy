import java.util.jar.JarFile

// On the Jackson that Spring Boot brings.
def jars = new JarFile(new File(basedir, 'target/service.jar')).withCloseable { it.entries()*.name }
assert jars.any { it.startsWith('BOOT-INF/lib/jackson-databind-3.1.') }

def service = evaluate(new File(rootDirectory, '.mvn/consumers/service.groovy'))
def description = evaluate(new File(rootDirectory, '.mvn/consumers/description.groovy'))
service([lines: 119], { port -> ['-jar', 'target/service.jar', '--server.address=127.0.0.1', "--server.port=$port"] }, { ask ->
    description(ask, '/v3/api-docs')
})
