"""Does a piece of work whenever a line comes in, and prints the CPU time it took; needs nothing but Python."""

import gc
import sys
import time


def take_turns(work):
    """Do a piece of work once to warm up, then once for each line."""
    work()
    print("ready", flush=True)
    for _ in sys.stdin:
        gc.collect()
        start = time.process_time()
        work()
        print(time.process_time() - start, flush=True)


async def take_turns_async(work):
    """Do the same for a coroutine function; nothing else runs on the loop while it waits for a line."""
    await work()
    print("ready", flush=True)
    while sys.stdin.readline():
        gc.collect()
        start = time.process_time()
        await work()
        print(time.process_time() - start, flush=True)
