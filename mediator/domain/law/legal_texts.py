"""The legal basis of every paper: articles and law, with the days of their validity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

_PRC = "中华人民共和国"
MEDIATION_LAW = f"{_PRC}人民调解法"
PROCEDURE_LAW = f"{_PRC}民事诉讼法"
PROCEDURE_INTERPRETATION = f"最高人民法院关于适用〈{PROCEDURE_LAW}〉的解释"
LIMITATION_RULES = "最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定"
CIVIL_CODE = f"{_PRC}民法典"
GENERAL_RULES = f"{_PRC}民法总则"
LABOUR_LAW = f"{_PRC}劳动争议调解仲裁法"
LAND_DISPUTE_LAW = f"{_PRC}农村土地承包经营纠纷调解仲裁法"
PRIVACY_LAW = f"{_PRC}个人信息保护法"
SECURITY_LAW = f"{_PRC}治安管理处罚法"
LABOUR_INTERPRETATION = "最高人民法院关于审理劳动争议案件适用法律问题的解释（一）"
VILLAGE_LAW = f"{_PRC}村民委员会组织法"
PETITIONS = "信访工作条例"
POLICE_RULES = "公安机关办理行政案件程序规定"
TRAFFIC_RULES = "道路交通事故处理程序规定"
COURT_MEDIATION = "最高人民法院关于人民法院特邀调解的规定"
MINORS_LAW = f"{_PRC}未成年人保护法"
VIOLENCE_LAW = f"{_PRC}反家庭暴力法"


@dataclass(frozen=True, kw_only=True)
class Basis:
    """Articles that carry ``key`` from ``since`` until the day before ``until``; without articles the law alone."""

    key: str
    law: str
    articles: tuple[int, ...]
    since: date
    until: date | None = None


def _basis(key: str, law: str, articles: tuple[int, ...], *, since: str, until: str = "") -> Basis:
    last = date.fromisoformat(until) if until else None
    return Basis(key=key, law=law, articles=articles, since=date.fromisoformat(since), until=last)


def _mediation(key: str, *articles: int) -> Basis:
    return _basis(key, MEDIATION_LAW, articles, since="2011-01-01")


def _procedure(
    key: str, *, of_2013: tuple[int, ...], of_2022: tuple[int, ...], of_2024: tuple[int, ...]
) -> tuple[Basis, ...]:
    return (
        _basis(key, PROCEDURE_LAW, of_2013, since="2013-01-01", until="2022-01-01"),
        _basis(key, PROCEDURE_LAW, of_2022, since="2022-01-01", until="2024-01-01"),
        _basis(key, PROCEDURE_LAW, of_2024, since="2024-01-01"),
    )


def _interpretation(key: str, *, of_2015: int, of_2022: int) -> tuple[Basis, ...]:
    return (
        _basis(key, PROCEDURE_INTERPRETATION, (of_2015,), since="2015-02-04", until="2022-04-10"),
        _basis(key, PROCEDURE_INTERPRETATION, (of_2022,), since="2022-04-10"),
    )


def _general_part(key: str, *articles: int) -> tuple[Basis, ...]:
    """Return the articles whose number the Civil Code took over from the General Rules of 2017."""
    return (
        _basis(key, GENERAL_RULES, articles, since="2017-10-01", until="2021-01-01"),
        _basis(key, CIVIL_CODE, articles, since="2021-01-01"),
    )


def _code(key: str, *articles: int) -> Basis:
    return _basis(key, CIVIL_CODE, articles, since="2021-01-01")


def _labour(key: str, *articles: int) -> Basis:
    return _basis(key, LABOUR_LAW, articles, since="2008-05-01")


def _petition(key: str, *articles: int) -> Basis:
    return _basis(key, PETITIONS, articles, since="2022-05-01")


def _police(key: str, *articles: int) -> Basis:
    return _basis(key, POLICE_RULES, articles, since="2019-01-01")


def _court(key: str, *articles: int) -> Basis:
    return _basis(key, COURT_MEDIATION, articles, since="2016-07-01")


def _privacy(key: str, *articles: int) -> Basis:
    return _basis(key, PRIVACY_LAW, articles, since="2021-11-01")


BASES = (
    _mediation("principles", 3),
    _mediation("free_of_charge", 4),
    _mediation("committee_term", 9),
    _mediation("discipline", 15),
    _mediation("acceptance", 17),
    _mediation("court_advice", 18),
    _mediation("mediators", 19),
    _mediation("participants", 20),
    _mediation("rights", 23),
    _mediation("duties", 24),
    _mediation("rights_and_duties", 23, 24),
    _mediation("prevention", 25),
    _mediation("termination", 26),
    _mediation("record", 27),
    _mediation("agreement_form", 28),
    _mediation("agreement_content", 29),
    _mediation("oral_agreement", 30),
    _mediation("agreement_effect", 31),
    _mediation("agreement_dispute", 32),
    _mediation("confirmation_term", 33),
    _mediation("performance_remedies", 31, 32),
    _mediation("agreement", 28, 29, 31),
    _mediation("mediation_law"),
    *_procedure("judicial_confirmation", of_2013=(194, 195), of_2022=(201, 202), of_2024=(205, 206)),
    *_procedure("confirmation_application", of_2013=(194,), of_2022=(201,), of_2024=(205,)),
    *_procedure("confirmation_ruling", of_2013=(195,), of_2022=(202,), of_2024=(206,)),
    *_procedure("enforcement_term", of_2013=(239,), of_2022=(246,), of_2024=(250,)),
    *_procedure("payment_order", of_2013=(214,), of_2022=(221,), of_2024=(225,)),
    *_procedure("special_procedure_term", of_2013=(180,), of_2022=(187,), of_2024=(187,)),
    *_procedure("agents", of_2013=(58,), of_2022=(61,), of_2024=(61,)),
    *_procedure("special_authority", of_2013=(59,), of_2022=(62,), of_2024=(62,)),
    *_procedure("court_days", of_2013=(82,), of_2022=(85,), of_2024=(85,)),
    *_interpretation("confirmation_parties", of_2015=353, of_2022=351),
    *_interpretation("confirmation_form", of_2015=355, of_2022=353),
    *_interpretation("confirmation_papers", of_2015=356, of_2022=354),
    *_interpretation("confirmation_excluded", of_2015=357, of_2022=355),
    *_interpretation("confirmation_rejected", of_2015=360, of_2022=358),
    *_general_part("limitation", 188),
    *_general_part("limitation_instalments", 189),
    *_general_part("interruption", 195),
    *_general_part("no_limitation", 196),
    *_general_part("terms", 201, 202, 203),
    *_general_part("full_capacity", 17, 18),
    *_general_part("limited_capacity", 19),
    *_general_part("no_capacity", 20),
    *_general_part("statutory_agent", 23),
    *_general_part("guardians_of_minors", 27),
    *_general_part("guardians_of_adults", 28),
    *_general_part("ward_property", 35),
    *_general_part("power_of_attorney", 165),
    _basis("interruption_by_mediation", LIMITATION_RULES, (14,), since="2008-09-01", until="2021-01-01"),
    _basis("interruption_by_mediation", LIMITATION_RULES, (12,), since="2021-01-01"),
    _code("penalty", 585),
    _code("no_interest", 680),
    _code("injury_damages", 1179),
    _code("moral_damages", 1183),
    _code("guardian_liability", 1188),
    _code("school_liability", 1199, 1200, 1201),
    _basis("loan_interest", "最高人民法院关于审理民间借贷案件适用法律若干问题的规定", (25, 28, 29), since="2021-01-01"),
    _labour("labour_representatives", 7),
    _labour("labour_bodies", 10),
    _labour("labour_application", 12),
    _labour("labour_agreement", 14),
    _labour("labour_term", 14),
    _labour("labour_arbitration", 15),
    _labour("wage_payment_order", 16),
    _labour("labour_limitation", 27),
    _basis("wage_note", LABOUR_INTERPRETATION, (15,), since="2021-01-01"),
    _basis("wage_contractor", "保障农民工工资支付条例", (30,), since="2020-05-01"),
    _basis("land_application", LAND_DISPUTE_LAW, (8,), since="2010-01-01"),
    _basis("land_agreement", LAND_DISPUTE_LAW, (10,), since="2010-01-01"),
    _basis("land_ownership", f"{_PRC}土地管理法", (16,), since="2004-08-28", until="2020-01-01"),
    _basis("land_ownership", f"{_PRC}土地管理法", (14,), since="2020-01-01"),
    _basis("village_assembly", VILLAGE_LAW, (24,), since="2010-10-28", until="2026-01-01"),
    _basis("village_assembly", VILLAGE_LAW, (), since="2026-01-01"),
    _basis("traffic_request", TRAFFIC_RULES, (85,), since="2018-05-01"),
    _police("police_mediation", 178),
    _police("police_second", 183),
    _police("no_punishment", 186),
    _basis("no_penalty_by_law", SECURITY_LAW, (9,), since="2026-01-01"),
    _basis("prevention_ordinance", "江苏省预防化解矛盾纠纷条例", (), since="2025-07-01"),
    _court("court_recusal", 15),
    _court("court_later_roles", 16),
    _court("court_sham", 18),
    _court("court_agreement", 19),
    _court("court_paper", 20),
    _court("court_failure", 21),
    _court("court_report", 26),
    _court("court_term", 27),
    _petition("petition_joint_meeting", 13),
    _petition("petition_leaders", 18),
    _petition("petition_representatives", 20),
    _petition("petition_routing", 22),
    _petition("petition_receipt", 23),
    _petition("petition_results", 27),
    _petition("petition_secrecy", 30),
    _petition("petition_mediation", 33),
    _petition("petition_handling", 34),
    _petition("petition_review", 35),
    _petition("petition_recheck", 36),
    _petition("petition_after_recheck", 37),
    _privacy("privacy_basis", 13),
    _privacy("privacy_notice", 17),
    _privacy("privacy_sharing", 23),
    _privacy("sensitive_data", 29),
    _privacy("children_data", 31),
    _privacy("privacy_deletion", 47),
    _privacy("impact_assessment", 55, 56),
    _basis("report_minors", MINORS_LAW, (11,), since="2021-06-01"),
    _basis("violence_mediation", VIOLENCE_LAW, (10,), since="2016-03-01"),
    _basis("report_violence", VIOLENCE_LAW, (14,), since="2016-03-01"),
)
"""Every version of every basis; one key has at most one version on a day."""
