"""The attributes of `TimebackClient` that are the clients of services."""

# Rendered by scripts/regenerate_clients.py from specs/services.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.core.services import Service, ServiceClients

if TYPE_CHECKING:
    from timeback_kit.services.caliper import client as async_caliper
    from timeback_kit.services.caliper import sync as sync_caliper
    from timeback_kit.services.case import client as async_case
    from timeback_kit.services.case import sync as sync_case
    from timeback_kit.services.clr import client as async_clr
    from timeback_kit.services.clr import sync as sync_clr
    from timeback_kit.services.edubridge import client as async_edubridge
    from timeback_kit.services.edubridge import sync as sync_edubridge
    from timeback_kit.services.masterytrack import client as async_masterytrack
    from timeback_kit.services.masterytrack import sync as sync_masterytrack
    from timeback_kit.services.oneroster import client as async_oneroster
    from timeback_kit.services.oneroster import sync as sync_oneroster
    from timeback_kit.services.powerpath import client as async_powerpath
    from timeback_kit.services.powerpath import sync as sync_powerpath
    from timeback_kit.services.qti import client as async_qti
    from timeback_kit.services.qti import sync as sync_qti
    from timeback_kit.services.timeback_events import client as async_timeback_events
    from timeback_kit.services.timeback_events import sync as sync_timeback_events
    from timeback_kit.services.webhooks import client as async_webhooks
    from timeback_kit.services.webhooks import sync as sync_webhooks


class AsyncServiceAttributes(ServiceClients):
    """One attribute per service; each makes its client when it is first used."""

    oneroster: Service[async_oneroster.OneRosterClient] = Service(
        "timeback_kit.services.oneroster.client", "OneRosterClient"
    )
    """OneRoster: rosters, gradebooks and resources."""
    caliper: Service[async_caliper.CaliperClient] = Service("timeback_kit.services.caliper.client", "CaliperClient")
    """Caliper: learning events, stored and looked up."""
    qti: Service[async_qti.QtiClient] = Service("timeback_kit.services.qti.client", "QtiClient")
    """QTI: assessment tests, items and stimuli."""
    powerpath: Service[async_powerpath.PowerPathClient] = Service(
        "timeback_kit.services.powerpath.client", "PowerPathClient"
    )
    """PowerPath: lesson plans, placement and assessments."""
    edubridge: Service[async_edubridge.EdubridgeClient] = Service(
        "timeback_kit.services.edubridge.client", "EdubridgeClient"
    )
    """EduBridge: enrollments, analytics and goals of learners."""
    clr: Service[async_clr.ClrClient] = Service("timeback_kit.services.clr.client", "ClrClient")
    """CLR: comprehensive learner records."""
    case_: Service[async_case.CaseClient] = Service("timeback_kit.services.case.client", "CaseClient")
    """CASE: competency frameworks."""
    webhooks: Service[async_webhooks.WebhooksClient] = Service(
        "timeback_kit.services.webhooks.client", "WebhooksClient"
    )
    """Webhooks: notifications about events, and their filters."""
    masterytrack: Service[async_masterytrack.MasteryTrackClient] = Service(
        "timeback_kit.services.masterytrack.client", "MasteryTrackClient"
    )
    """MasteryTrack: assigning mastery tests."""
    timeback_events: Service[async_timeback_events.TimebackEventsClient] = Service(
        "timeback_kit.services.timeback_events.client", "TimebackEventsClient"
    )
    """Timeback events: activity and time-spent events, and nothing else."""


class ServiceAttributes(ServiceClients):
    """One attribute per service; each makes its client when it is first used."""

    oneroster: Service[sync_oneroster.OneRosterClient] = Service(
        "timeback_kit.services.oneroster.sync", "OneRosterClient"
    )
    """OneRoster: rosters, gradebooks and resources."""
    caliper: Service[sync_caliper.CaliperClient] = Service("timeback_kit.services.caliper.sync", "CaliperClient")
    """Caliper: learning events, stored and looked up."""
    qti: Service[sync_qti.QtiClient] = Service("timeback_kit.services.qti.sync", "QtiClient")
    """QTI: assessment tests, items and stimuli."""
    powerpath: Service[sync_powerpath.PowerPathClient] = Service(
        "timeback_kit.services.powerpath.sync", "PowerPathClient"
    )
    """PowerPath: lesson plans, placement and assessments."""
    edubridge: Service[sync_edubridge.EdubridgeClient] = Service(
        "timeback_kit.services.edubridge.sync", "EdubridgeClient"
    )
    """EduBridge: enrollments, analytics and goals of learners."""
    clr: Service[sync_clr.ClrClient] = Service("timeback_kit.services.clr.sync", "ClrClient")
    """CLR: comprehensive learner records."""
    case_: Service[sync_case.CaseClient] = Service("timeback_kit.services.case.sync", "CaseClient")
    """CASE: competency frameworks."""
    webhooks: Service[sync_webhooks.WebhooksClient] = Service("timeback_kit.services.webhooks.sync", "WebhooksClient")
    """Webhooks: notifications about events, and their filters."""
    masterytrack: Service[sync_masterytrack.MasteryTrackClient] = Service(
        "timeback_kit.services.masterytrack.sync", "MasteryTrackClient"
    )
    """MasteryTrack: assigning mastery tests."""
    timeback_events: Service[sync_timeback_events.TimebackEventsClient] = Service(
        "timeback_kit.services.timeback_events.sync", "TimebackEventsClient"
    )
    """Timeback events: activity and time-spent events, and nothing else."""
