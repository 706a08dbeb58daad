"""Reads JSON, a line each, as a class that quicktype has generated, and writes it again: `read.py MODULE NAME`."""

import importlib
import json
import sys

sys.path.insert(0, ".")
module, name = sys.argv[1:]
generated = importlib.import_module(module)
read, write = (getattr(generated, f"{name}_{direction}_dict") for direction in ("from", "to"))
for line in sys.stdin:
    try:
        print(json.dumps(write(read(json.loads(line)))))
    except Exception as error:
        print("refused:", type(error).__name__)
