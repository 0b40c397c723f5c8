package io.github.promisemodel;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The directions of the house: which package may know which, and what none may do. */
class ArchitectureTest {

    /** The data packages; each may import only those before it. */
    private static final List<String> DATA = List.of(
            "personaldata",
            "words",
            "entity",
            "reference",
            "foundation",
            "status",
            "assessment",
            "measure",
            "money",
            "risk",
            "engagement",
            "benefit",
            "action",
            "published",
            "plan",
            "fields");

    /** The calculators; each may import data, tally and itself. */
    private static final Set<String> CALCULATORS = Set.of(
            "tally",
            "rollup",
            "colour",
            "progress",
            "reconcile",
            "movement",
            "ledger",
            "merge",
            "disclosure",
            "check",
            "language",
            "scotland",
            "governance",
            "attention",
            "datamap",
            "finance",
            "riskregister");

    /** The calculators that may import the roll-up. */
    private static final Set<String> OVER_ROLL_UPS = Set.of("reconcile", "movement", "colour", "attention");

    /** The calculators that may import the progress of measures. */
    private static final Set<String> OVER_PROGRESS = Set.of("reconcile", "movement", "check", "attention");

    /** The calculators that may import the check of a plan: a merged plan is checked. */
    private static final Set<String> OVER_CHECKS = Set.of("merge");

    /** The calculators that may import the national structures: whether a council's code is one of them is checked. */
    private static final Set<String> OVER_SCOTLAND = Set.of("check");

    /** The one arrow back: the constraint on a plan names its validator. */
    private static final String CONSTRAINT = Production.ROOT + ".plan.ConsistentPlan";

    private static final String VALIDATOR = Production.ROOT + ".check.ConsistentPlanValidator";

    private static final Set<String> INEXACT =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "java.util.OptionalDouble");

    private static final Set<String> OF_A_PERSON = Set.of(
            "firstname",
            "forename",
            "surname",
            "lastname",
            "birthdate",
            "dateofbirth",
            "dob",
            "chi",
            "upn",
            "postcode",
            "gender",
            "ethnicity");

    @Test
    void everyPackageHasItsPlaceInTheHouse() {
        Set<String> places = new TreeSet<>(CALCULATORS);
        places.addAll(DATA);

        assertThat(Production.packages()).isNotEmpty().isSubsetOf(places);
    }

    @TestFactory
    Stream<DynamicTest> aDataPackageImportsOnlyThoseAboveIt() {
        return DATA.stream().filter(Production.packages()::contains).map(name -> {
            List<String> allowed = new ArrayList<>(DATA.subList(0, DATA.indexOf(name) + 1));
            return DynamicTest.dynamicTest(name, () -> assertKnowsOnly(name, allowed));
        });
    }

    @TestFactory
    Stream<DynamicTest> aCalculatorImportsDataAndTallyAndNoOtherCalculator() {
        return CALCULATORS.stream().filter(Production.packages()::contains).map(name -> {
            List<String> allowed = new ArrayList<>(DATA);
            allowed.add("tally");
            allowed.add(name);
            if (OVER_ROLL_UPS.contains(name)) {
                allowed.add("rollup");
            }
            if (OVER_PROGRESS.contains(name)) {
                allowed.add("progress");
            }
            if (OVER_CHECKS.contains(name)) {
                allowed.add("check");
            }
            if (OVER_SCOTLAND.contains(name)) {
                allowed.add("scotland");
            }
            return DynamicTest.dynamicTest(name, () -> assertKnowsOnly(name, allowed));
        });
    }

    private static void assertKnowsOnly(String name, List<String> allowed) {
        String[] packages = allowed.stream().map(ArchitectureTest::inside).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .dependOnClassesThat(resideInAnyPackage(Production.ROOT + "..")
                        .and(describe(
                                "outside " + allowed,
                                type -> !resideInAnyPackage(packages).test(type)
                                        && !(name.equals("plan")
                                                && type.getName().equals(VALIDATOR)))))
                .check(Production.CLASSES);
    }

    @Test
    void theOneArrowBackIsFromTheConstraintOnAPlanToItsValidator() {
        assertThat(Production.CLASSES.get(VALIDATOR).getDirectDependenciesToSelf())
                .extracting(dependency -> dependency.getOriginClass().getName())
                .containsOnly(CONSTRAINT);
    }

    private static String inside(String name) {
        return Production.ROOT + "." + name + "..";
    }

    @Test
    void atRunTimeThereIsNothingButJava() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        Production.ROOT + "..",
                        "org.immutables.annotate..",
                        "org.immutables.value..",
                        "org.jspecify..",
                        "jakarta.validation..")
                .check(Production.CLASSES);
    }

    @Test
    void withoutBeanValidationEverythingButItsOwnValidatorWorks() {
        noClasses()
                .that(describe("neither annotations nor the validator", type -> !type.isAnnotation()))
                .and()
                .doNotHaveFullyQualifiedName(VALIDATOR)
                .and()
                .doNotHaveFullyQualifiedName(Production.ROOT + ".check.Violation")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.validation..")
                        .and(describe("no annotations", type -> !type.isAnnotation())))
                .check(Production.CLASSES);
        assertThat(Production.CLASSES.get(Production.ROOT + ".check.Violation").getDirectDependenciesToSelf())
                .extracting(dependency -> dependency.getOriginClass().getName())
                .containsOnly(VALIDATOR);
    }

    @Test
    void noFigureIsAFloatingPointNumber() {
        List<String> inexact = new ArrayList<>();
        for (JavaClass type : Production.CLASSES) {
            for (JavaField field : type.getFields()) {
                if (isInexact(field.getRawType())) {
                    inexact.add(field.getFullName());
                }
            }
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                if (isInexact(unit.getRawReturnType())
                        || unit.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isInexact)) {
                    inexact.add(unit.getFullName());
                }
            }
        }

        assertThat(inexact).isEmpty();
    }

    private static boolean isInexact(JavaClass type) {
        return INEXACT.contains(type.getBaseComponentType().getName());
    }

    @Test
    void nothingAsksWhatTimeItIs() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "now() of java.time",
                        call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getName().equals("now")))
                .orShould()
                .callMethodWhere(describe(
                        "the time of the system",
                        call -> call.getTargetOwner().getName().equals("java.lang.System")
                                && Set.of("currentTimeMillis", "nanoTime").contains(call.getName())))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.(Clock|InstantSource)|java\\.util\\.(Date|Calendar)")
                .check(Production.CLASSES);
    }

    @Test
    void whatAsksHowAnEntryStoodAsksByThePlansScheme() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.promisemodel.assessment")
                // Dates, reviews and which assessments supersede each other are the same by every scheme.
                .and()
                .haveNameNotMatching("io\\.github\\.promisemodel\\.(plan\\.(Plan|ApprovedPlan|QuestionDate)"
                        + "|check\\.(SupersedesCheck|AssessmentsInTheEnd|ReviewCheck))")
                .should()
                .accessTargetWhere(describe(
                        "getHistory() of an entry, which knows no scheme; Plan.historyOf gives it by the plan's",
                        access -> access.getName().equals("getHistory")
                                && !access.getOriginOwner().equals(access.getTargetOwner())
                                && !access.getOriginOwner()
                                        .getPackageName()
                                        .equals(access.getTargetOwner().getPackageName())))
                .check(Production.CLASSES);
    }

    @Test
    void nothingDependsOnTheLanguageOrTheZoneOfTheMachine() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "a default of the machine",
                        call -> Set.of(
                                        "java.util.Locale.getDefault",
                                        "java.util.TimeZone.getDefault",
                                        "java.time.ZoneId.systemDefault",
                                        "java.nio.charset.Charset.defaultCharset")
                                .contains(call.getTargetOwner().getName() + "." + call.getName())))
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(Production.CLASSES);
    }

    @Test
    void packagesAreNamedByConcept() {
        assertThat(Production.packages())
                .allSatisfy(name -> assertThat(name.split("\\."))
                        .doesNotContain(
                                "util", "utils", "impl", "common", "dto", "internal", "helper", "helpers", "misc"));
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..impl..", "..common..", "..dto..")
                .check(Production.CLASSES);
    }

    @Test
    void noPublicTypeHasAPlaceForAPerson() {
        List<String> found = new ArrayList<>();
        for (JavaClass type : Production.CLASSES) {
            if (!type.getModifiers().contains(JavaModifier.PUBLIC)
                    || type.getPackageName().endsWith(".personaldata")) {
                continue; // what is looked for, and exported to nobody
            }
            type.getFields().stream()
                    .filter(field -> isOfAPerson(field.getName()))
                    .forEach(field -> found.add(field.getFullName()));
            type.getMethods().stream()
                    .filter(method -> isOfAPerson(method.getName()))
                    .map(JavaMethod::getFullName)
                    .forEach(found::add);
        }

        assertThat(found).isEmpty();
    }

    private static boolean isOfAPerson(String member) {
        String plain = member.replace("_", "").toLowerCase(Locale.ROOT);
        return Stream.of("get", "is", "set", "with", "add", "put", "")
                .filter(plain::startsWith)
                .map(prefix -> plain.substring(prefix.length()))
                .anyMatch(OF_A_PERSON::contains);
    }

    @Test
    void whateverHasAMessageHasAPhrase() {
        List<JavaClass> withMessage = Production.CLASSES.stream()
                .filter(type ->
                        !type.isAnnotation() && type.tryGetMethod("message").isPresent())
                .toList();

        assertThat(withMessage).hasSizeGreaterThan(8).allMatch(type -> type.isAssignableTo(Phrased.class));
    }

    /** Within core a sentence is handed on as a value, and put into words where somebody asks for its English alone. */
    @Test
    void onlyWhatIsAskedForItsEnglishPutsPhrasesIntoWords() {
        Set<String> english = Set.of(
                "toString",
                "message",
                "label",
                "words",
                "name",
                "title",
                "entity",
                "of",
                "nameOf",
                "getDisplayName",
                "explain",
                "lambda$explain$0");
        List<String> others = new ArrayList<>();
        for (JavaClass type : Production.CLASSES) {
            if (!type.getPackageName().endsWith(".words")) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().getName().equals(Phrase.class.getName())
                                && call.getName().equals("toString"))
                        .map(call -> call.getOrigin().getFullName())
                        .filter(name ->
                                !english.contains(name.replaceAll("\\(.*", "").replaceAll(".*\\.", "")))
                        .forEach(others::add);
            }
        }

        assertThat(others)
                .as("a text that is cut, and the name of an area in the place of a source")
                .allMatch(name -> name.contains(".MergeWords.brief(") || name.contains(".FindingWords."));
    }

    @Test
    void noMethodIsNamedByHalfAWord() {
        assertThat(Production.CLASSES.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .map(JavaMethod::getFullName)
                        .filter(name -> name.contains("Statu(")))
                .isEmpty();
    }

    @Test
    void entitiesSayGetAndEverythingElseDoesNot() {
        List<String> otherwise = new ArrayList<>();
        for (JavaClass type : Production.CLASSES) {
            if (type.getSimpleName().startsWith("Immutable") || isBuilder(type)) {
                continue;
            }
            for (JavaMethod method : type.getMethods()) {
                boolean gets = method.getName().matches("get[A-Z].*");
                boolean reads = method.getModifiers().contains(JavaModifier.ABSTRACT)
                        && method.getRawParameterTypes().isEmpty();
                if (isEntity(type) ? reads && !gets && !method.getName().matches("is[A-Z].*") : gets) {
                    otherwise.add(method.getFullName());
                }
            }
        }

        assertThat(otherwise).isEmpty();
        assertThat(Production.CLASSES.stream().filter(ArchitectureTest::isEntity))
                .hasSizeGreaterThan(30);
    }

    /** Every entity has a builder that starts with its values; what entries have in common is read as they are. */
    private static boolean isEntity(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.getName().equals("toBuilder"))
                || type.getSimpleName().equals("Entry");
    }

    private static boolean isBuilder(JavaClass type) {
        return type.getSimpleName().endsWith("Builder");
    }
}
