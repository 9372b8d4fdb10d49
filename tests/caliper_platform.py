"""A Caliper that stores what it is sent, and events to send to it."""

import json
from collections import Counter

from scripted import as_json
from timeback_kit.services.caliper import create_activity_event

SENSOR = "https://app.example.com/sensors/main"
ACTOR = {"id": "https://api.example.com/users/123", "email": "student@example.edu"}
CONTEXT = {"id": "https://app.example.com/lessons/1", "subject": "Math", "app": {"name": "My App"}}
ACTIVITY = {"actor": ACTOR, "object": CONTEXT, "metrics": [{"type": "xpEarned", "value": 5}]}


def events(count):
    return [create_activity_event({**ACTIVITY, "event_id": f"urn:uuid:{number}"}) for number in range(count)]


class Platform:
    """Stores what it is sent; each response is what a test says, or that the envelope was accepted."""

    def __init__(self, service, keep=True):
        self.service, self.keep, self.count = service, keep, 0
        self.stored = Counter()
        self.envelopes = []
        self.bad = set()
        self.outcomes = []
        self.names_bad = False
        self.failing_jobs = set()
        self.logs = []
        service.handler = self.respond

    def job(self, number):
        state = "failed" if int(number) in self.failing_jobs else "completed"
        return as_json({"job": {"id": number, "state": state}})

    def respond(self, request):
        if request.path.startswith("/jobs/"):
            return self.job(request.path.split("/")[2])
        if request.method == "GET":
            event_id = request.path.rpartition("/")[2]
            found = event_id in self.stored
            return as_json({"event": {"externalId": event_id}} if found else {"message": "none"}, 200 if found else 404)
        envelope = json.loads(request.get_data())
        self.count += 1
        number = self.count
        if self.keep:
            self.envelopes.append(envelope)
        else:
            for log in (self.service.requests, *self.logs):
                log.clear()
        ids = [event["id"] for event in envelope["data"]]
        outcome = self.outcomes.pop(0) if self.outcomes else "accept"
        bad = [index for index, event_id in enumerate(ids) if event_id in self.bad]
        if bad:
            errors = [{"path": f"data.{index}.actor", "message": "unknown actor"} for index in bad]
            return as_json({"status": "error", "message": "refused", "errors": errors if self.names_bad else None}, 400)
        if outcome in ("accept", "lose") and number not in self.failing_jobs:
            self.stored.update(ids)
        if outcome == "accept":
            return as_json({"status": "success", "message": "ok", "jobId": number})
        return as_json({"message": outcome}, 500 if outcome in ("lose", "fail") else int(outcome))
