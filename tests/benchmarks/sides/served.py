"""A platform that says the same to everybody: a token, a user, pages of users, a job.

Arguments: seconds that every response to a GET takes, and how many users there are. The port is printed.
A GET with `slow` in its path is never answered.
"""

import asyncio
import re
import sys

SECONDS, ROWS = float(sys.argv[1]), int(sys.argv[2])
POSTED = (
    b'{"access_token": "token-of-the-bench", "token_type": "Bearer", "expires_in": 3600,'
    b' "jobId": "1", "message": "queued", "status": "success", "errors": null}'
)
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
USER = (
    b'{"sourcedId":"user-%d","status":"active","dateLastModified":"2025-01-15T09:30:00.000Z","username":"user",'
    b'"enabledUser":true,"givenName":"Ada","familyName":"Example","email":"user@example.edu","grades":["3"],'
    b'"roles":[{"roleType":"primary","role":"student","org":{"sourcedId":"school-1"}}],"agents":[]}'
)
LENGTH = re.compile(rb"(?i)content-length: *(\d+)")


def page(target):
    """A page of users, as its query says."""
    query = dict(re.findall(rb"[?&]([a-z]+)=(\d+)", target))
    offset, limit = int(query.get(b"offset", 0)), int(query.get(b"limit", 100))
    users = b",".join(USER % number for number in range(offset, min(ROWS, offset + limit)))
    return b'{"users":[%b],"totalCount":%d,"offset":%d,"limit":%d}' % (users, ROWS, offset, limit)


async def serve(reader, writer):
    """Serve one connection."""
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = LENGTH.search(head)
            if length:
                await reader.readexactly(int(length[1]))
            target = head.split(b" ", 2)[1]
            if not head.startswith(b"GET"):
                body = POSTED
            elif target.partition(b"?")[0].rstrip(b"/").endswith(b"/users"):
                body = page(target)
            else:
                body = b'{"user":%b}' % (USER % 1)
            if head.startswith(b"GET"):
                await asyncio.sleep(3600 if b"slow" in target else SECONDS)
            writer.write(HEAD % len(body) + body)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main():
    """Serve until killed."""
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=500)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
