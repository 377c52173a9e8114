"""`POST /v1/heartbeats`: how a kiosk is, answered with where central stands."""

import msgspec
from litestar import post

from sync.central.bodies import read_message
from sync.central.content.service import content_tag
from sync.central.heartbeat.service import record_heartbeat
from sync.central.identity import AnyRequest, identify_device
from sync.central.parts import NamedParts
from sync.protocol.messages import Heartbeat, HeartbeatReply
from sync.protocol.versions import HEARTBEATS


@post(HEARTBEATS, status_code=200, summary="Report how a kiosk is, learn where central stands")
async def post_heartbeat(request: AnyRequest, parts: NamedParts) -> HeartbeatReply:
    device = await identify_device(request, parts)
    beat = await read_message(request, parts.config.limits, Heartbeat)
    reply = await parts.database.write(
        lambda connection: record_heartbeat(
            connection,
            device.id,
            beat,
            parts.clock.now(),
            parts.config.heartbeat_s,
            stamp=device.stamp,
        )
    )
    return msgspec.structs.replace(reply, content=content_tag(parts.config.folder))
