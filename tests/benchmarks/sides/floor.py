"""What the models stand on: the JSON library alone. Arguments: the work, and a file with a page of users."""

import sys
from pathlib import Path

import orjson
from rounds import take_turns

work, page = sys.argv[1:]
content = Path(page).read_bytes()
rows = orjson.loads(content)["users"]
take_turns({"loads": lambda: orjson.loads(content), "dumps": lambda: orjson.dumps(rows)}[work])
