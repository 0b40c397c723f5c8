// What a newcomer pastes, as it is: the first program and the POM of the README, the latter for Maven as it comes.
String readme = new File(rootDirectory, 'README.md').getText('UTF-8')
def block = { String language -> (readme =~ /(?s)```$language\n(.*?)```/)[0][1] }

File program = new File(basedir, 'program')
File source = new File(program, 'src/main/java/Figures.java')
source.parentFile.mkdirs()
source.setText(block('java'), 'UTF-8')
new File(program, 'pom.xml').setText(block('xml'), 'UTF-8')
true
