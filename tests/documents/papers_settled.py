"""C02 and C03: cases settled in writing, one paid at once, one in instalments and confirmed by the court."""

from __future__ import annotations

from mediator.domain.case.parties import Party
from mediator.domain.case.records import (
    CONTINUES,
    SETTLED,
    Agreement,
    Confirmation,
    Evidence,
    Instalment,
    Investigation,
    Meeting,
    Notice,
    Performance,
    Signature,
    Visit,
)
from mediator.domain.case.snapshot import CaseSnapshot
from tests.builders import TOWN, day, entrusted, made, mediators, organisation, person


def _signed(parties: tuple[Party, ...], on: str) -> tuple[Signature, ...]:
    return tuple(
        Signature(id=made(f"签{party.name}"), party_id=party.id, signer=party.name, on=day(on)) for party in parties
    )


def assault() -> CaseSnapshot:
    """C02: handed over by the police, two natural persons, settled and paid on one day."""
    first = person(
        "秦连生",
        "申请人",
        "329900197505160071",
        occupation="个体商贩",
        phone="15400000103",
        address="江苏省启东市王鲍镇河口桥村2组7号",
    )
    second = person(
        "茅国梁",
        "被申请人",
        "32990019810930009X",
        occupation="货车司机",
        phone="15400000104",
        address="江苏省启东市王鲍镇三合港村11组3号",
    )
    return CaseSnapshot(
        id=made("C02"),
        committee=TOWN,
        station="驻王鲍派出所人民调解工作室",
        number="(2023)王鲍人调字第002号",
        title="秦连生与茅国梁人身损害赔偿纠纷",
        dispute_type="损害赔偿纠纷",
        source="接受委托移送调解",
        referrer="公安机关",
        occurred_on=day("2023-03-20"),
        story="2023年3月20日上午，双方因摊位前停车发生口角并推搡，秦连生倒地致左前臂软组织挫伤，伤情鉴定为轻微伤。",
        claims=("赔偿医疗费等损失人民币9000元", "赔礼道歉"),
        accepted_on=day("2023-03-22"),
        registrar="茅晓燕",
        recorder="茅晓燕",
        mediators=mediators("沈广和", "陆秋萍"),
        parties=(first, second),
        notices=(Notice(id=made("C02告知"), on=day("2023-03-22"), informer="沈广和", signed_by=("秦连生", "茅国梁")),),
        investigations=(
            Investigation(
                id=made("C02调查"),
                on=day("2023-03-23"),
                time="09:00",
                place="驻所调解室",
                attendees="民警黄海涛",
                interviewee="证人潘阿四（市场管理员）",
                investigator="沈广和",
                recorder="茅晓燕",
                text="问：我们是王鲍镇人民调解委员会的调解员，向你了解情况，请你如实陈述，听清楚了吗？\n答：听清楚了。\n"
                "问：当时的经过是怎样的？\n答：茅国梁把货车停在秦连生的摊位前面，两个人先吵，后来互相推搡，茅国梁先动的手。\n"
                "问：以上情况是否属实？\n答：属实。",
            ),
        ),
        evidence=(
            Evidence(
                id=made("C02证1"),
                name="门诊病历及发票",
                copies=6,
                provider="秦连生",
                proves="伤情和医疗费用",
                checked=True,
            ),
            Evidence(
                id=made("C02证2"), seq=2, name="伤情鉴定意见复印件", copies=1, provider="王鲍派出所", proves="轻微伤"
            ),
            Evidence(
                id=made("C02证3"),
                seq=3,
                name="视听资料光盘",
                copies=1,
                provider="王鲍派出所",
                provided_on=day("2023-03-22"),
                proves="双方推搡经过",
            ),
        ),
        meetings=(
            Meeting(
                id=made("C02会1"),
                on=day("2023-03-24"),
                time="09:00",
                place="驻所调解室",
                participants=("民警黄海涛（到场说明警情，不主持调解）",),
                participants_agreed=True,
                text="调解员核对双方身份，告知权利义务，双方均不申请回避。\n秦连生：要求赔偿医疗费等9000元并道歉。\n"
                "茅国梁：愿意道歉，但只认可医疗费，误工费要有依据。\n调解员出示病历、发票和鉴定意见，双方对伤情没有异议。因误工费"
                "的数额分歧较大，商定补充证据后再次调解。",
                result=CONTINUES,
                recorder="茅晓燕",
            ),
            Meeting(
                id=made("C02会2"),
                seq=2,
                on=day("2023-03-28"),
                time="14:30",
                place="驻所调解室",
                text="秦连生提交误工证明。调解员逐项核算，双方同意按6810.50元一次性赔偿，当日付清，茅国梁当场赔礼道歉。",
                result=SETTLED,
                recorder="茅晓燕",
            ),
        ),
        agreement=Agreement(
            id=made("C02协议"),
            agreed_on=day("2023-03-28"),
            facts="2023年3月20日上午，双方在河口桥村农贸市场因停车发生口角并互相推搡，茅国梁先动手，秦连生倒地致左前臂软组织"
            "挫伤，经鉴定为轻微伤。双方对赔偿数额有争议。茅国梁对损害的发生负主要责任。",
            clauses=(
                "茅国梁当场向秦连生赔礼道歉。",
                "茅国梁一次性赔偿秦连生医疗费3260.50元、误工费2400元、护理费600元、营养费400元、交通费150元，合计人民币"
                "6810.50元，于签订本协议当日以银行转账付清。",
                "上述款项付清后，双方就2023年3月20日的人身损害赔偿再无其他争议。",
            ),
            amount=681050,
            method="银行转账",
            due_on=day("2023-03-28"),
            mediator_signed_on=day("2023-03-28"),
            sealed_on=day("2023-03-28"),
        ),
        signatures=_signed((first, second), "2023-03-28"),
        performances=(
            Performance(id=made("C02付"), on=day("2023-03-28"), amount=681050, voucher="转账回单1张、收条1张"),
        ),
        visits=(
            Visit(
                id=made("C02访"),
                on=day("2023-04-27"),
                method="电话",
                visitor="陆秋萍",
                interviewee="秦连生",
                text="款项已付，双方无新矛盾。",
            ),
        ),
        performed_on=day("2023-03-28"),
        closed_on=day("2023-04-27"),
        closing="调解成功(履行完毕)",
        archived_on=day("2023-05-08"),
        filer="茅晓燕",
        retention="长期",
        file_note="伤情鉴定意见为复印件，原件由王鲍派出所保存。",
        kept_on_paper=("investigation", "mediation-record:2"),
    )


def sale() -> CaseSnapshot:
    """C03: dispatched by the court, an organisation with a lawyer, two instalments, judicial confirmation."""
    lawyer = entrusted(
        "秦文博",
        sex="男",
        identity="律师",
        employer="江苏虚构律师事务所",
        authority="特别授权",
        authority_text="代为承认、放弃、变更调解请求，进行和解，代签调解协议",
        authorised_on=day("2023-04-06"),
        phone="15400000105",
    )
    seller = organisation(
        "江苏禾润虚构农资有限公司",
        "申请人",
        "91329900MA9XNR010K",
        address="江苏省启东市王鲍镇工业集中区1号",
        representative="葛晓峰",
        representative_duty="执行董事",
        phone="15400000106",
        agents=(lawyer,),
    )
    buyer = person(
        "施海兵",
        "被申请人",
        "329900197902080112",
        occupation="种植大户",
        phone="15400000107",
        address="江苏省启东市王鲍镇新垦村4组22号",
        household="江苏省启东市王鲍镇新垦村4组20号",
    )
    return CaseSnapshot(
        id=made("C03"),
        committee=TOWN,
        number="(2023)王鲍人调字第003号",
        title="江苏禾润虚构农资有限公司与施海兵买卖合同纠纷",
        dispute_type="合同纠纷",
        subtype="买卖合同",
        source="接受委托移送调解",
        referrer="法院",
        story="2022年3月至10月施海兵赊购化肥、农药，经对账欠款86400元，逾期未付，公司诉至法院，法院经双方同意委派调解。",
        claims=("支付货款人民币86400元及逾期利息",),
        accepted_on=day("2023-04-06"),
        mediators=mediators("陆秋萍"),
        parties=(seller, buyer),
        notices=(Notice(id=made("C03告知"), on=day("2023-04-06")),),
        meetings=(
            Meeting(
                id=made("C03会"),
                on=day("2023-04-24"),
                time="09:30",
                place="久隆人民法庭调解室",
                attendance="江苏禾润虚构农资有限公司的委托代理人秦文博、施海兵",
                text="双方对欠款数额86400元没有争议，公司自愿让利，商定分两期付清。",
                result=SETTLED,
            ),
        ),
        agreement=Agreement(
            id=made("C03协议"),
            agreed_on=day("2023-04-24"),
            facts="2022年3月至10月，施海兵向公司赊购化肥、农药，经对账欠款86400元，逾期未付。双方对付款时间和数额有争议。",
            clauses=(
                "双方确认施海兵尚欠货款86400元，公司自愿让利6400元，施海兵实际支付人民币80000元。",
                "施海兵于2023年5月31日前支付40000元，于2023年8月31日前支付40000元，均转账至公司对公账户。",
            ),
            amount=8000000,
            method="银行转账",
            due_on=day("2023-08-31"),
            breach="任何一期逾期未足额支付，剩余全部未付款立即到期，并自逾期次日起按同期一年期贷款市场报价利率计付逾期利息",
            mediator_signed_on=day("2023-04-24"),
            sealed_on=day("2023-04-24"),
        ),
        signatures=_signed((seller, buyer), "2023-04-24"),
        instalments=(
            Instalment(id=made("C03期1"), due_on=day("2023-05-31"), amount=4000000),
            Instalment(id=made("C03期2"), seq=2, due_on=day("2023-08-31"), amount=4000000),
        ),
        performances=(
            Performance(id=made("C03付1"), on=day("2023-05-30"), instalment=1, amount=4000000, voucher="转账回单1张"),
            Performance(id=made("C03付2"), seq=2, on=day("2023-08-29"), instalment=2, amount=4000000),
        ),
        visits=(Visit(id=made("C03访"), on=day("2023-06-02"), method="电话", visitor="陆秋萍", text="首期已付。"),),
        confirmation=Confirmation(
            id=made("C03确认"), wish="共同申请", applied_on=day("2023-05-08"), court="启东市人民法院"
        ),
        closed_on=day("2023-09-04"),
        closing="调解成功(履行完毕)",
    )
