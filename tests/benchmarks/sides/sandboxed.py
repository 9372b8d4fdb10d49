"""A sandbox with so many users; prints its settings, then its CPU time for each line that comes.

Argument: the number of users.
"""

import json
import sys
import time

from timeback_sandbox.server import SandboxServer

with SandboxServer(users=int(sys.argv[1])) as server:
    settings = {
        "base_url": server.base_url,
        "auth_url": server.token_url,
        "client_id": server.client_id,
        "client_secret": server.client_secret,
    }
    print(json.dumps(settings), flush=True)
    for _ in sys.stdin:
        print(time.process_time(), flush=True)
