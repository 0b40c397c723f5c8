"""Reads the plans with the types that quicktype made in Python, and writes them again: read.py FOLDER."""

import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(folder))
import companion_quick  # noqa: E402, F401 (that they run is what is tested)
import plan_quick  # noqa: E402
import results_quick  # noqa: E402, F401

for file in folder.glob("plan-*.json"):
    plan = plan_quick.plan_from_dict(json.loads(file.read_text("utf-8")))
    (folder / f"python-{file.name}").write_text(json.dumps(plan_quick.plan_to_dict(plan)), "utf-8")
