package io.github.promisemodel.json.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Rounding;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every type of the model that has a table is registered: a table more, and forgotten here, fails. */
class FormatTypesTest {

    private static final String MODEL = "io.github.promisemodel.";

    /** Every type with its table, as the constants of the tables have them. */
    private static Map<String, Object> tables() throws IOException, URISyntaxException {
        Path classes = Path.of(FormatTypes.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, Object> tables = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith("Tables.class"))
                    .map(file -> file.replace(".class", "")
                            .replace(classes.getFileSystem().getSeparator(), "."))
                    .sorted()
                    .forEach(name -> addConstants(name, tables));
        }
        return tables;
    }

    private static void addConstants(String name, Map<String, Object> tables) {
        try {
            for (Field field : Class.forName(name).getFields()) {
                if (Modifier.isStatic(field.getModifiers())
                        && field.getGenericType() instanceof ParameterizedType type
                        && isRegistered(type.getActualTypeArguments()[0])) {
                    tables.put(type.getActualTypeArguments()[0].getTypeName(), field.get(null));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A mapper knows enums and lists by itself; an assessment is of a plan alone, which says what kind it is. */
    private static boolean isRegistered(Type type) {
        return type instanceof Class<?> known && known.getName().startsWith(MODEL) && !known.isEnum();
    }

    private static Map<String, Object> registered() {
        Map<String, Object> registered = new LinkedHashMap<>();
        FormatTypes.forEach(Rounding.HALF_UP, new FormatTypes.Visitor() {
            @Override
            public <T> void readAndWritten(Class<T> type, ValueCodec<T> codec) {
                assertThat(registered.put(type.getName(), codec))
                        .as(type.getName())
                        .isNull();
            }

            @Override
            public <T> void written(Class<T> type, WriteCodec<T> codec) {
                assertThat(codec).as(type.getName()).isNotInstanceOf(ValueCodec.class);
                assertThat(registered.put(type.getName(), codec))
                        .as(type.getName())
                        .isNull();
            }

            @Override
            public <T> void ofEitherScale(
                    Class<T> type,
                    ValueCodec<? extends T> ofActions,
                    ValueCodec<? extends T> ofBenefits,
                    WriteCodec<T> either) {
                written(type, either);
            }
        });
        return registered;
    }

    @Test
    void everyTypeWithATableIsRegisteredWithThatTable() throws Exception {
        Map<String, Object> tables = tables();

        assertThat(registered()).containsKeys(tables.keySet().toArray(String[]::new));
        assertThat(registered()).containsAllEntriesOf(tables);
    }

    @Test
    void aTypeIsReadOrOnlyWrittenWhicheverLineItIsOn() {
        TypeRegister types = new TypeRegister(Rounding.HALF_UP);

        assertThat(types.reader(Plan.class, null)).isPresent();
        assertThat(types.reader(RollUp.class, null)).isEmpty();
        assertThat(types.reader(Assessment.class, null)).isEmpty();
        assertThat(types.reader(Assessment.class, ActionStatus.class)).contains(AssessmentTables.OF_ACTION);
        assertThat(types.reader(Assessment.class, BenefitStatus.class)).contains(AssessmentTables.OF_BENEFIT);
        assertThat(types.isOurs(String.class)).isFalse();
    }
}
