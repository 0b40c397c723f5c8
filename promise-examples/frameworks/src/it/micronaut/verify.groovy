import java.util.jar.JarFile

// On the Jackson that Micronaut brings.
def databind = 'META-INF/maven/com.fasterxml.jackson.core/jackson-databind/pom.properties'
def packaged = new JarFile(new File(basedir, 'target/service.jar'))
assert packaged.withCloseable { it.getInputStream(it.getEntry(databind)).text }.contains('version=2.19.')

def service = evaluate(new File(rootDirectory, '.mvn/consumers/service.groovy'))
service { port -> ['-Dmicronaut.server.host=127.0.0.1', "-Dmicronaut.server.port=$port", '-jar', 'target/service.jar'] }
