"""CaseSteps: what is done with the case itself, from its registration to its archive, read off the sample's entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mediator.domain.case.checklists import required_papers
from mediator.domain.case.records import WRITTEN
from mediator.services.papers.paper_states import split
from mediator.ui.file.file_page import FilePage
from mediator.ui.file.lists.part import ListPart
from mediator.ui.file.papers.papers_view import PapersView
from mediator.ui.file.parts.agreement import AgreementPart
from mediator.ui.file.parts.closing import ClosingPart
from mediator.ui.file.parts.signing import SigningPart
from mediator.ui.intake.intake_page import IntakePage
from tests.journeys.driver import Journey, do
from tests.journeys.intake_steps import fill_intake

REGISTER, ACCEPT, NOTICE, INQUIRE, BEGIN, MEET, AGREE, SIGN, OFFER, PERFORM, URGE, PERFORMED, VISIT = range(1, 14)
END, DELIVER, BESIDE, CLOSE, WRITE_OFF, ARCHIVE = range(14, 20)
"""The order of the steps of one day; what runs beside the case follows what it tells about."""
BESIDES = ("closing-report", "representatives", "urging-notice", "confirmation-application", "service-receipt")
"""Papers no file has to hold that are made final all the same."""
RULING = {"offered_on": ("offered_on", "wish", "note"), "applied_on": ("applied_on", "court")}


class CaseSteps:
    """``on_paper`` names the papers somebody brought, which are kept as they are."""

    def __init__(self, journey: Journey, *, on_paper: tuple[str, ...] = ()) -> None:
        self.journey, self.hand, self.entry = journey, journey.hand, journey.entry
        self.on_paper = on_paper
        plan_case(self)

    def register(self) -> None:
        """Somebody comes in: the form behind the big button is filled and saved."""
        self.journey.leave()
        self.hand.click(self.journey.main.bar.main)
        self.fill_registration()

    def fill_registration(self) -> None:
        """The form that is open is filled and saved; the case it makes is opened."""
        page = self.journey.main.pages[-1]
        assert isinstance(page, IntakePage)
        fill_intake(self.hand, page, self.entry, today=self.journey.today)
        page.show_problems()
        assert not page.foot.problems(), [problem.message for problem in page.foot.problems()]
        made = self.journey.save(page)
        assert isinstance(made, FilePage)
        self.journey.case_id = made.file.id

    def accept(self) -> None:
        """受理, and its form printed."""
        page = self.journey.case_page()
        self.journey.take(page, "受理")
        self.journey.section(page, "受理登记")
        self.journey.print_now(page, "人民调解受理登记表")

    def notice(self) -> None:
        """The parties are told their rights; where they sign for it, the notice is printed."""
        page = self.record("权利义务告知", self.entry["notice"])
        if self.entry["notice"]["form"] != "口头":
            self.journey.print_now(page, "人民调解当事人权利义务告知书")

    def begin(self) -> None:
        """开始调解."""
        page = self.journey.case_page()
        self.journey.section(page, "调解记录")
        self.journey.take(page, "开始调解")

    def record(self, title: str, item: Mapping[str, Any], *, part: int = 0) -> FilePage:
        """Write down one thing in the section ``title``."""
        page = self.journey.case_page()
        self.journey.section(page, title)
        form = page.form.parts[part]
        assert isinstance(form, ListPart)
        before = len(form.rows())
        if form.editor is None or form.open_record in form.rows():
            self.hand.click(form.add_button)
        assert form.editor is not None
        self.hand.fill_in(form.editor, item, today=self.journey.today)
        self.journey.keep(page)
        assert len(form.rows()) == before + 1, self.journey.said(page)
        return page

    def agree(self) -> None:
        """What was agreed; a written agreement is printed for signing, an oral one recorded."""
        entry, agreement = self.entry, self.entry["agreement"]
        page = self.journey.case_page()
        self.journey.section(page, "协议书")
        form = page.form.parts[0]
        assert isinstance(form, AgreementPart)
        today = self.journey.today
        self.hand.fill_in(form.head, agreement, today=today)
        self.hand.click(form.clauses.rows[0].edit)
        for clause in agreement["clauses"]:
            self.hand.write(f"{clause}\n")
        self.hand.fill_in(form.rest, agreement, today=today)
        self._fill_plan(form, entry["instalments"])
        self.journey.keep(page)
        if agreement["form"] == WRITTEN:
            page.judge()
            self.journey.print_now(page, "人民调解协议书")
            assert self.journey.sheets.printed[-1][1] == agreement["copies"]
        else:
            self.journey.take(page, "达成口头协议")
            self.journey.section(page, "协议书")
            self.journey.print_now(page, "人民调解口头协议登记表")

    def _fill_plan(self, form: AgreementPart, plan: list[Mapping[str, Any]]) -> None:
        if len(plan) > 2:
            first = {"periods": len(plan), "first": plan[0]["due_on"]}
            self.hand.fill_in(form.plan.split, first, today=self.journey.today)
            self.hand.click_word(form.plan, "按月平均分")
        else:
            for number, line in enumerate(plan):
                self.hand.click_word(form.plan, "再加一期")
                self.hand.fill_in(form.plan.rows[number][1], line, today=self.journey.today)

    def sign(self) -> None:
        """Everybody who signs, and the seal."""
        page = self.journey.case_page()
        self.journey.section(page, "签署")
        form = page.form.parts[0]
        assert isinstance(form, SigningPart)
        parties = self.journey.case().parties
        for number, wanted in enumerate(self.entry["signatures"]):
            party = parties[wanted["party"]]
            rows = [(row, fields) for row, fields in form.rows.values() if row.party_id == party.id]
            place = sum(before["party"] == wanted["party"] for before in self.entry["signatures"][:number])
            if place == len(rows):
                self.hand.click(form.more[party.id])
                rows = [(row, fields) for row, fields in form.rows.values() if row.party_id == party.id]
            self.hand.fill_in(rows[place][1], wanted, today=self.journey.today)
        self.hand.click(form.all_button)
        self.journey.take(page, "签署完成，协议生效")
        assert len(self.journey.case().signatures) == len(self.entry["signatures"])

    def confirm(self, facts: Mapping[str, Any]) -> None:
        """What is known of the judicial confirmation by now."""
        page = self.journey.case_page()
        self.journey.section(page, "司法确认")
        form = page.form.parts[0]
        assert isinstance(form, ListPart)
        assert form.editor is not None
        self.hand.fill_in(form.editor, facts, today=self.journey.today)
        self.journey.keep(page)

    def performed(self) -> None:
        """履行完毕."""
        page = self.journey.case_page()
        self.journey.section(page, "履行")
        self.journey.take(page, "履行完毕")

    def defaulted(self) -> None:
        """The parties are told what can be done when nobody pays."""
        page = self.journey.case_page()
        self.journey.choose_aside(page, "未按协议履行，告知救济途径")
        self.journey.take(page, "未按协议履行，告知救济途径")

    def terminate(self) -> None:
        """The mediation has failed."""
        page = self.journey.case_page()
        self.journey.choose_aside(page, "终止调解")
        form = page.form.parts[0]
        assert isinstance(form, ListPart)
        assert form.editor is not None
        self.hand.fill_in(form.editor, self.entry["termination"], today=self.journey.today)
        self.journey.take(page, "终止调解")
        self.journey.section(page, "终止调解")
        self.journey.print_now(page, "人民调解终止（不成）告知书")

    def close(self) -> None:
        """The marks of the file, and 结案."""
        page = self.journey.case_page()
        self.journey.section(page, "结案归档")
        form = page.form.parts[0]
        assert isinstance(form, ClosingPart)
        marks = self.entry["marks"]
        self.hand.fill_in(form.fields, marks, today=self.journey.today)
        counts: dict[str, int] = {}
        for kind, (cases, people) in marks["prevented"].items():
            counts |= {f"{kind}件": cases, f"{kind}人": people}
        self.hand.fill_in(form.prevented, counts, today=self.journey.today)
        self.journey.take(page, "结案")
        case = self.journey.case()
        assert (case.closing, str(case.closed_on)) == (self.entry["closing"], self.entry["closed_on"])

    def archive(self) -> None:
        """Every paper the file needs is final or kept on paper, and the file goes to the archive."""
        page = self.journey.case_page()
        self._finalise(page)
        self.journey.section(page, "结案归档")
        form = page.form.parts[0]
        assert isinstance(form, ClosingPart)
        if self.on_paper:
            note = "授权委托书由当事人带来，只存纸质原件。"
            kept = {"kept_on_paper": self.on_paper, "file_note": note}
            self.hand.fill_in(form.fields, kept, today=self.journey.today)
        page.judge()
        asked = {"retention": self.entry["retention"], "filer": self.entry["values"]["registrar"]}
        self.hand.fill_in(page.shown.foot.inputs, asked, today=self.journey.today)
        self.journey.take(page, "归档")
        case = self.journey.case()
        assert (case.stage, case.retention) == ("archived", self.entry["retention"])
        needed = set(required_papers(case)) - set(self.on_paper)
        assert needed <= page.file.view.filed

    def _finalise(self, page: FilePage) -> None:
        self.journey.section(page, "文书")
        for state in page.file.view.states:
            wanted = state.required or split(state.code)[0] in BESIDES
            if wanted and state.code not in (*self.on_paper, *page.file.view.filed):
                assert not state.missing, (state.title, [problem.message for problem in state.missing])
                view = next(found for found in page.form.findChildren(PapersView) if found.isVisible())
                self.hand.click_named(view, f"定稿《{state.title}》")


def confirmations(facts: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The day and what becomes known on it: the offer, the application, the ruling."""
    if "offered_on" in facts:
        yield facts["offered_on"], {name: facts[name] for name in RULING["offered_on"] if name in facts}
    if "applied_on" in facts:
        yield facts["applied_on"], {name: facts[name] for name in RULING["applied_on"]}
    if "ruled_on" in facts:
        yield facts["ruled_on"], facts


def plan_case(steps: CaseSteps) -> None:
    """Every step of the case on its day."""
    entry, plan = steps.entry, steps.journey.plan
    day = entry["registered_on"]
    if not any(step.get("link") for matter in entry.get("matters", ()) for step in matter["steps"]):
        plan(day, REGISTER, steps.register)
    plan(day, ACCEPT, steps.accept)
    plan(entry["notice"]["on"], NOTICE, steps.notice)
    for item in entry["investigations"]:
        plan(item["on"], INQUIRE, do(steps.record, "调查记录", item))
    first = entry["meetings"][0]["on"]
    for item in entry["evidence"]:
        plan(first, INQUIRE, do(steps.record, "证据材料", item))
    plan(first, BEGIN, steps.begin)
    for item in entry["meetings"]:
        plan(item["on"], MEET, do(steps.record, "调解记录", item))
    if "agreement" in entry:
        plan_agreement(steps, entry["agreement"]["agreed_on"])
    else:
        plan(entry["termination"]["on"], END, steps.terminate)
        for item in entry["deliveries"]:
            plan(item["on"], DELIVER, do(steps.record, "终止调解", item, part=1))
    for item in entry["visits"]:
        plan(item["on"], VISIT, do(steps.record, "回访", item))
    plan(entry["closed_on"], CLOSE, steps.close)
    plan(entry["closed_on"], ARCHIVE, steps.archive)


def plan_agreement(steps: CaseSteps, day: str) -> None:
    """What follows an agreement of this day."""
    entry, plan = steps.entry, steps.journey.plan
    plan(day, AGREE, steps.agree)
    if entry["agreement"]["form"] == WRITTEN:
        plan(day, SIGN, steps.sign)
    for on, facts in confirmations(entry.get("confirmation", {})):
        plan(on, OFFER, do(steps.confirm, facts))
    for item in entry["performances"]:
        plan(item["on"], PERFORM, do(steps.record, "履行", item))
    for item in entry.get("urgings", ()):
        plan(item["on"], URGE, do(steps.record, "履行", item, part=1))
    if "performed_on" in entry:
        plan(entry["performed_on"], PERFORMED, steps.performed)
    if "defaulted_on" in entry:
        plan(entry["defaulted_on"], PERFORMED, steps.defaulted)
