"""python3-jsonschema takes the schemas and agrees with reading about the corpus."""

import importlib.metadata
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

JSON = pathlib.Path(__file__).resolve().parents[3]
SCHEMAS = JSON / "format/src/main/resources/io/github/promisemodel/json"
CORPORA = JSON / "suite/src/main/resources"
NAME = "python3-jsonschema " + importlib.metadata.version("jsonschema")
DEFINITIONS = {"governance": "Governance", "data-map": "DataMap", "attention": "AttentionRules", "terms": "Terms"}


# Java's parsers count depth.
OTHERWISE = {"invalid-nested-too-deep.json"}


def refuse(constant):
    raise ValueError(f"{constant} is not JSON")


def schema(kind):
    text = (SCHEMAS / f"promise-{kind}-1.schema.json").read_text("utf-8")
    made = json.loads(text)
    Draft202012Validator.check_schema(made)
    print(f"{NAME} takes {made['$id']}")
    return made


def words(file):
    return [line.split(" ") for line in file.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def corpus(kind):
    """The files that are JSON, each with what a schema is to say of it."""
    folder = CORPORA / f"promise-{kind}-1"
    codes = {line[0]: line[1] for line in words(folder / "expected.txt")}
    beyond = {line[0] for line in words(folder / "beyond-schema.txt")}
    for file in sorted(folder.glob("*.json")):
        try:
            value = json.loads(file.read_bytes().decode("utf-8-sig"), parse_constant=refuse)
        except (ValueError, RecursionError):
            continue
        code = codes.get(file.name)
        let_through = "-strict-" in file.name or {file.name, code} & (beyond | OTHERWISE)
        yield file.name, value, code is None or bool(let_through)


def disagreements(kind, validator):
    count, wrong = 0, 0
    for file, value, valid in corpus(kind):
        count += 1
        if validator(file).is_valid(value) != valid:
            wrong += 1
            print(f"{file}: python3-jsonschema says {not valid}", file=sys.stderr)
    print(f"{NAME}: {count} files of {kind}, {wrong} not as reading has it")
    return wrong


def main():
    plan = Draft202012Validator(schema("plan"))
    companion = schema("companion")
    kinds = {
        kind: Draft202012Validator({**companion, "anyOf": [{"$ref": f"#/$defs/{name}"}]})
        for kind, name in DEFINITIONS.items()
    }
    schema("results")

    def of_file(file):
        bare = file.replace("invalid-", "", 1).replace("valid-", "", 1)
        return next(validator for kind, validator in kinds.items() if bare.startswith(kind + "-"))

    wrong = disagreements("plan", lambda file: plan) + disagreements("companion", of_file)
    sys.exit(1 if wrong else 0)


main()
