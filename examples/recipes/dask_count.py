"""Dask: the users of a platform, read by several processes; each opens a client from its own environment.

Needs the extra `dask`. Run it with `TIMEBACK_ENV=staging python examples/recipes/dask_count.py`.
"""

from collections import Counter

from distributed import Client, LocalCluster

from timeback_kit import Partition
from timeback_kit.sync import TimebackClient
from timeback_oneroster.types import User


def roles_of(piece: Partition[User]) -> Counter[str]:
    """Read one piece, in a worker."""
    users = piece.read()
    return Counter({"users": len(users)}) + Counter(str(role.role) for user in users for role in user.roles or ())


def main() -> None:
    with TimebackClient() as timeback:
        pieces = timeback.oneroster.users.partitions(rows=50, sort="sourcedId")
    totals: Counter[str] = Counter()
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as dask:
        for counted in dask.gather(dask.map(roles_of, pieces, pure=False)):
            totals += counted
    print(f"{totals['users']} users in {len(pieces)} pieces, {totals['student']} students")


if __name__ == "__main__":
    main()
