/*
 * Asks a service for its description in OpenAPI, and looks whether it describes a plan as it is: as the shipped schemas do,
 * and not as the Java classes look. A verify.groovy evaluates this, and gives the closure what asks and the path.
 */

import groovy.json.JsonSlurper

return { Closure ask, String path ->
    def described = ask('GET', path, null, 'description')
    assert described.status == 200
    def shipped = new JsonSlurper().parse(new File(
            rootDirectory, 'promise-json/format/src/main/resources/io/github/promisemodel/json/promise-openapi-1.json'))
    assert described.json.openapi.startsWith('3.1.')

    // The components are the shipped ones: each as it is, and no other. What is required is a set, and its order is the writer's.
    def unordered
    unordered = { node ->
        node instanceof List
                ? node.collect(unordered)
                : !(node instanceof Map)
                ? node
                : node.collectEntries { name, value ->
                    [name, name == 'required' && value instanceof List ? value as Set : unordered(value)]
                }
    }
    def components = unordered(described.json.components.schemas)
    def expected = unordered(shipped.components.schemas)
    assert components.keySet() == expected.keySet()
    assert components.findAll { name, schema -> schema != expected[name] } == [:]
    assert components.Plan.properties.keySet().containsAll(['format', 'id', 'council', 'areas'])

    // What is sent is a plan, and what is answered refers to what it is.
    def plan = ['$ref': '#/components/schemas/Plan']
    [plan: 'Plan', 'roll-up': 'RollUp', reconciliation: 'Reconciliation'].each { asked, answered ->
        def post = described.json.paths["/$asked".toString()].post
        assert post.requestBody.content['application/json'].schema == plan
        assert post.responses['200'].content.values()*.schema == [['$ref': "#/components/schemas/$answered".toString()]]
    }
    def parameters = described.json.paths['/roll-up'].post.parameters.collectEntries { [it.name, it.schema] }
    assert parameters == [asOf: ['$ref': '#/components/schemas/PartialDate'], by: ['$ref': '#/components/schemas/Grouping']]

    // Every reference is to something.
    def refer
    refer = { node ->
        if (node instanceof Map) {
            (node['$ref'] instanceof String ? [node['$ref']] : []) + node.values().collectMany(refer)
        } else {
            node instanceof List ? node.collectMany(refer) : []
        }
    }
    def references = refer(described.json) as Set
    assert references.every { it.startsWith('#/components/schemas/') && it.substring(21) in components.keySet() }

    // No property that only a class has.
    assert !(described.text =~ /"(builder|toBuilder|extensions|displayName)"/)
}
