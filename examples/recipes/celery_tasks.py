"""Celery: a client for each worker process, opened after the fork; failures that pass are tried again.

Needs `pip install celery`. Run it from this directory with `TIMEBACK_ENV=staging celery -A celery_tasks worker`.
"""

import os
from typing import Any

from celery import Celery
from celery.signals import worker_process_init, worker_process_shutdown

from timeback_kit import APIConnectionError, RateLimitError, ServerError
from timeback_kit.sync import TimebackClient

app = Celery(
    "timeback",
    broker=os.environ.get("CELERY_BROKER_URL", "redis://localhost"),
    backend=os.environ.get("CELERY_RESULT_BACKEND", "redis://localhost"),
)
folder = os.environ.get("CELERY_FOLDER")
if folder:  # a broker that needs no server, for trying it out
    app.conf.broker_transport_options = {"data_folder_in": folder, "data_folder_out": folder, "control_folder": folder}

clients: dict[int, TimebackClient] = {}


def client() -> TimebackClient:
    """The client of this process."""
    return clients.setdefault(os.getpid(), TimebackClient())


@worker_process_init.connect  # type: ignore[untyped-decorator, unused-ignore]
def open_client(**_: Any) -> None:
    client()


@worker_process_shutdown.connect  # type: ignore[untyped-decorator, unused-ignore]
def close_client(**_: Any) -> None:
    clients.pop(os.getpid(), TimebackClient()).close()


@app.task(  # type: ignore[untyped-decorator, unused-ignore]
    autoretry_for=(APIConnectionError, RateLimitError, ServerError), retry_backoff=True, max_retries=5
)
def count_students(school_id: str) -> dict[str, int]:
    students = client().oneroster.schools(school_id).stream_students(fields=["sourcedId"])
    return {"students": sum(1 for _ in students), "process": os.getpid()}
