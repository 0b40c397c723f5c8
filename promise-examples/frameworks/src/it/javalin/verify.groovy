// Javalin brings no Jackson, and takes the one of ours.
assert new File(basedir, 'target/lib').list().any { it.startsWith('jackson-databind-3.') }

def service = evaluate(new File(rootDirectory, '.mvn/consumers/service.groovy'))
service([lines: 150], { port -> ['-jar', 'target/service.jar', port] }, { ask ->
    // A tracker of the plan that was sent before.
    def actions = ask('GET', '/actions?asOf=2025-03-31')
    assert actions.status == 200
    assert actions.json*.id == ['1.1', '1.2', '1.3']
    assert actions.json*.status == ['COMPLETE', 'ON_TARGET', 'NOT_ASSESSED']

    def overdue = ask('GET', '/overdue?asOf=2025-03-31')
    assert overdue.json*.id == ['1.2']
    assert overdue.json[0].due == [state: 'OVERDUE', due: '2025-02', daysLate: 31]

    def assessed = ask('POST', '/actions/1.3/assessments', '{ "asOf": "2025-06", "status": "COMPLETE" }')
    assert assessed.status == 201
    assert assessed.json == [
        id: '1.3', title: 'Act', assessments: [[asOf: '2025-06', status: 'COMPLETE']], colour: 'teal']
    assert ask('GET', '/actions/1.3/history').json == assessed.json.assessments
    assert ask('GET', '/actions?asOf=2025-06').json*.status == ['COMPLETE', 'ON_TARGET', 'COMPLETE']

    def report = ask('GET', '/report?asOf=2025-06')
    assert report.status == 200 && report.type == 'text/html'
    assert report.text.contains('<title>A made-up plan: report as of June 2025</title>')

    def wrong = ask('POST', '/actions/1.3/assessments', '{ "asOf": "June", "status": "COMPLETE" }')
    assert wrong.status == 400 && wrong.type == 'application/problem+json'
    assert wrong.json.problems*.code == ['INVALID_DATE'] && wrong.json.problems*.pointer == ['/asOf']
    assert ask('POST', '/actions/1.3/assessments', 'null').status == 400
    assert ask('GET', '/actions/1.9/history').status == 404
    assert ask('GET', '/report').status == 400
})
