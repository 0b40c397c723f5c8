// The block after the program is what it prints, and it prints nothing else.
String readme = new File(rootDirectory, 'README.md').getText('UTF-8')
List<String> shown = (readme =~ /(?s)```java\n.*?```\n+```\n(.*?)```/)[0][1].readLines()
// Maven starts its output with a code for the colours of a terminal.
List<String> log = new File(basedir, 'build.log').getText('UTF-8').replaceAll('\u001b\\[[0-9;]*m', '').readLines()
int start = log.indexOf(shown[0])

assert shown.size() > 1
assert start >= 0
assert log.subList(start, start + shown.size()) == shown
assert log.every { !it.contains('[WARNING]') && !it.contains('Exception') }
true
