"""A petition is not ended while the petitioner may still ask, holidays at the end of the term included."""

from __future__ import annotations

from datetime import date

import pytest

from mediator.domain.matter.snapshot import Item
from mediator.domain.problems import Refused
from mediator.services.files import lists, openings, steps
from mediator.services.files.openings import Opening
from mediator.storage.tables.base import uuid7
from tests.services.dues_of import dues_of
from tests.services.test_matters_in_hand import PETITION
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW

RECEIVED, SERVED = date(2023, 8, 1), date(2023, 9, 1)
SILENT = {"ending": "期限内没有请求复查、复核"}


def test_the_checks_and_the_list_of_the_day_agree_on_the_last_day(work: Work) -> None:
    values = {**PETITION, "received_on": RECEIVED, "informed_on": RECEIVED, "disposition": "诉求合理的解决问题到位"}
    petition = openings.open_matter(
        work.session, Opening(kind="petition", on=RECEIVED, values=values), actor=ACTOR, now=NOW
    )
    opinion = {"step": "处理意见", "organ": "镇人民政府", "on": SERVED, "received_on": SERVED}
    item = Item(id=uuid7(NOW), kind="answer", values=opinion)
    lists.save(work.session, petition.id, item, actor=ACTOR, now=NOW)
    for move, on in (("accept", RECEIVED), ("answer", SERVED)):
        steps.advance(work.session, petition.id, move, on=on, actor=ACTOR, now=NOW)
    (due,) = dues_of(work.session, petition.id)
    assert due.day > date(2023, 10, 2)
    for day in (date(2023, 10, 2), due.day):
        with pytest.raises(Refused, match="还可以请求复查"):
            steps.advance(work.session, petition.id, "finish", on=day, actor=ACTOR, now=NOW, values=SILENT)
    over = date.fromordinal(due.day.toordinal() + 1)
    ended = steps.advance(work.session, petition.id, "finish", on=over, actor=ACTOR, now=NOW, values=SILENT)
    assert ended.outcome == "办结"
