/*
 * Runs what a consumer built, on the JDK of this build, with the jars that its own manifest names and no others: those
 * that Maven resolved for it from the installed artifacts. Each verify.groovy evaluates this.
 *
 * Gives a closure: the module to run, or null for the class path, and the program's arguments; it returns the jars'
 * names, without versions, and the lines that were printed.
 */

import java.util.concurrent.TimeUnit
import java.util.jar.JarFile

return { String module, List<String> arguments = [] ->
    File built = new File(basedir, 'target/consumer.jar')
    def manifest = new JarFile(built).withCloseable { it.manifest.mainAttributes }
    List<File> jars = manifest.getValue('Class-Path').split(' ').collect { new File(localRepositoryPath, it) }
    assert jars.every { it.isFile() }

    String path = ([built] + jars).join(File.pathSeparator)
    String program = manifest.getValue('Main-Class')
    List<String> command = [new File(System.getProperty('java.home'), 'bin/java').path, '-Dstdout.encoding=UTF-8']
    command += module ? ['--module-path', path, '--module', "$module/$program".toString()] : ['--class-path', path, program]
    // A file, not a pipe: a program that hangs must not hang the build.
    File printed = new File(basedir, 'target/printed.txt')
    Process process = new ProcessBuilder(command + arguments)
            .directory(basedir)
            .redirectErrorStream(true)
            .redirectOutput(printed)
            .start()
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly()
        assert false: "The consumer did not end within a minute; it printed:\n${printed.getText('UTF-8')}"
    }
    assert process.exitValue() == 0: "The consumer failed; it printed:\n${printed.getText('UTF-8')}"
    [jars.collect { it.parentFile.parentFile.name }.sort(), printed.readLines('UTF-8')]
}
