// On the Jackson that Helidon brings.
assert new File(basedir, 'target/libs').list().any { it.startsWith('jackson-databind-2.21.') }

def service = evaluate(new File(rootDirectory, '.mvn/consumers/service.groovy'))
service { port -> ['-jar', 'target/service.jar', port] }
