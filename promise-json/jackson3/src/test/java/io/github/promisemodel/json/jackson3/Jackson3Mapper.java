package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.suite.AdapterMapper;
import io.github.promisemodel.json.suite.AdapterTree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A mapper of Jackson 3. */
record Jackson3Mapper(JsonMapper mapper) implements AdapterMapper {

    private record Tree(JsonNode node) implements AdapterTree {

        @Override
        public AdapterTree at(String pointer) {
            return new Tree(node.at(pointer));
        }

        @Override
        public List<AdapterTree> items() {
            return node.valueStream().<AdapterTree>map(Tree::new).toList();
        }

        @Override
        public long longValue() {
            return node.longValue();
        }

        @Override
        public BigDecimal decimalValue() {
            return node.decimalValue();
        }

        @Override
        public AdapterTree with(String name, Number number) {
            ObjectNode object = (ObjectNode) node.deepCopy();
            if (number instanceof Integer whole) {
                object.put(name, whole);
            } else if (number instanceof Float single) {
                object.put(name, single);
            } else if (number instanceof Double twice) {
                object.put(name, twice);
            } else {
                object.put(name, (BigDecimal) number);
            }
            return new Tree(object);
        }
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T readOf(String json, Class<?> type, Class<?> parameter) {
        return mapper.readValue(json, mapper.getTypeFactory().constructParametricType(type, parameter));
    }

    @Override
    public <T> List<T> readList(String json, Class<T> type) {
        return mapper.readValue(json, mapper.getTypeFactory().constructCollectionType(List.class, type));
    }

    @Override
    public <T> Map<String, T> readMap(String json, Class<T> type) {
        return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, String.class, type));
    }

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public byte[] writeBytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public AdapterTree tree(String json) {
        return new Tree(mapper.readTree(json));
    }

    @Override
    public AdapterTree valueToTree(Object value) {
        return new Tree(mapper.valueToTree(value));
    }

    @Override
    public <T> T treeToValue(AdapterTree tree, Class<T> type) {
        return mapper.treeToValue(((Tree) tree).node(), type);
    }

    @Override
    public List<Problem> problems(Throwable thrown) {
        return thrown instanceof PlanProblemsException refused ? refused.getProblems() : null;
    }
}
