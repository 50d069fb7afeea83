"""C07 failed, C08 settled by word, C10 between children, and a failed traffic case."""

from __future__ import annotations

from dataclasses import replace

from mediator.domain.case.records import (
    CONTINUES,
    FAILED,
    ORAL,
    SETTLED,
    Agreement,
    Delivery,
    Investigation,
    Meeting,
    Notice,
    Termination,
    Visit,
)
from mediator.domain.case.snapshot import CaseSnapshot
from tests.builders import TOWN, day, entrusted, guardian, made, mediators, organisation, person


def failed() -> CaseSnapshot:
    """C07: an old woman who signs by fingerprint before a witness against three children; no agreement."""
    place = "江苏省启东市王鲍镇新垦村1组"
    mother = person(
        "喻秀英",
        "申请人",
        "329900194303190180",
        occupation="无",
        phone="15400000135",
        address=f"{place}2号",
        signing_note="按指印，见证人签名",
    )
    children = (
        person(
            "祁长林", "被申请人", "329900196607070216", occupation="木工", phone="15400000136", address=f"{place}3号"
        ),
        person(
            "祁长山", "被申请人", "329900196901140238", occupation="务工", phone="15400000137", address=f"{place}4号"
        ),
        person(
            "祁长红", "被申请人", "329900197209020242", occupation="超市员工", phone="15400000138", address="汇龙镇8号"
        ),
    )
    ends = ("喻秀英", "2023-09-28", "直接送达"), ("祁长山", "2023-09-29", "邮寄"), ("祁长红", "2023-09-28", "留置送达")
    return CaseSnapshot(
        id=made("C07"),
        committee=TOWN,
        number="(2023)王鲍人调字第006号",
        title="喻秀英与祁长林、祁长山、祁长红赡养纠纷",
        dispute_type="婚姻家庭纠纷",
        source="依申请调解",
        story="喻秀英年满80周岁，独居，要求三子女分担每月生活费900元及医疗费。",
        claims=("三子女每月各支付赡养费300元", "医疗费三人均摊"),
        applied_on=day("2023-09-04"),
        accepted_on=day("2023-09-04"),
        mediators=mediators("陆秋萍"),
        parties=(mother, *children),
        notices=(Notice(id=made("C07告知"), on=day("2023-09-04"), form="口头宣读并书面签收", informer="陆秋萍"),),
        meetings=(
            Meeting(
                id=made("C07会1"),
                on=day("2023-09-12"),
                time="19:00",
                place="新垦村村部",
                text="分歧较大。",
                result=CONTINUES,
            ),
            Meeting(
                id=made("C07会2"), seq=2, on=day("2023-09-26"), place="新垦村村部", text="祁长山拒绝。", result=FAILED
            ),
        ),
        termination=Termination(
            id=made("C07终止"),
            on=day("2023-09-28"),
            reason="一方撤回申请或明确表示不接受调解",
            detail="祁长山明确拒绝继续调解",
            remedies=("向人民法院提起诉讼", "申请法律援助"),
            hint="赡养费请求权不受诉讼时效限制",
        ),
        deliveries=tuple(
            Delivery(id=made(f"C07送{n}"), seq=n, receiver=name, on=day(on), method=how)
            for n, (name, on, how) in enumerate(ends, 1)
        ),
        visits=(Visit(id=made("C07访"), on=day("2023-10-16"), method="上门", visitor="陆秋萍", text="已经起诉。"),),
        closed_on=day("2023-10-16"),
        closing="调解不成",
        retention="长期",
    )


def oral() -> CaseSnapshot:
    """C08: an oral agreement with a sole trader, performed at once."""
    buyer = person(
        "左红梅",
        "申请人",
        "329900198806180265",
        ethnicity="回族",
        occupation="教师",
        employer="虚构小学",
        phone="15400000139",
        address="江苏省启东市王鲍镇久隆集镇虚构小区2幢301室",
    )
    shop = organisation(
        "启东市王鲍镇虚构家电商行",
        "被申请人",
        "92329900MA9XNR053X",
        org_kind="个体工商户",
        address="江苏省启东市王鲍镇久隆集镇虚构街15号",
        representative="晏小平",
        representative_duty="经营者",
        phone="15400000140",
    )
    return CaseSnapshot(
        id=made("C08"),
        committee=TOWN,
        number="(2023)王鲍人调字第007号",
        title="左红梅与王鲍镇虚构家电商行消费纠纷",
        dispute_type="其他消费纠纷",
        source="依申请调解",
        story="左红梅购买电饭煲三日后不能加热，商行拒绝退货。",
        oral_application=True,
        applied_on=day("2023-10-11"),
        accepted_on=day("2023-10-11"),
        mediators=mediators("龚建忠"),
        parties=(buyer, shop),
        notices=(Notice(id=made("C08告知"), on=day("2023-10-11"), form="口头"),),
        agreement=Agreement(
            id=made("C08协议"),
            form=ORAL,
            agreed_on=day("2023-10-11"),
            facts="左红梅购买的电饭煲三日后不能加热，双方对是否退货有争议。",
            clauses=("商行收回电饭煲，当场退款人民币280元。",),
            amount=28000,
            method="现金",
            performance_place="久隆工作站",
            due_on=day("2023-10-11"),
            at_once=True,
        ),
    )


def children() -> CaseSnapshot:
    """C10: two minors acting through guardians and a school, in private."""
    street = "江苏省启东市王鲍镇新垦村"
    hurt = person(
        "尤子涵",
        "申请人",
        "329900201306020323",
        occupation="学生",
        phone="15400000145",
        address=f"{street}7组6号",
        agents=(
            guardian("尤海峰", "父亲", "329900198502170359", phone="15400000143"),
            guardian("蒲丽娜", "母亲", "32990019870723036X", phone="15400000144"),
        ),
    )
    pusher = person(
        "贲浩宇",
        "被申请人",
        "329900201410090399",
        occupation="学生",
        phone="15400000147",
        address=f"{street}10组15号",
        agents=(guardian("贲永强", "父亲", "329900198312300837", proof="出生医学证明"),),
    )
    school = organisation(
        "启东市王鲍镇虚构小学",
        "被申请人",
        "12329900MA9XNR0611",
        address="江苏省启东市王鲍镇虚构路1号",
        representative="边少云",
        representative_duty="校长",
        phone="15400000149",
        agents=(entrusted("富立群", identity="副校长", authority="特别授权", authorised_on=day("2024-03-19")),),
    )
    return CaseSnapshot(
        id=made("C10"),
        committee=TOWN,
        number="(2024)王鲍人调字第001号",
        title="尤子涵与贲浩宇、启东市王鲍镇虚构小学人身损害赔偿纠纷",
        dispute_type="损害赔偿纠纷",
        source="依申请调解",
        story="2024年3月6日课间，贲浩宇追逐时推倒尤子涵，致尤子涵右手桡骨远端骨折，住院5天；值班教师未及时劝阻。",
        claims=("赔偿医疗费、护理费、营养费、交通费、后续治疗费合计人民币18460元",),
        applied_on=day("2024-03-18"),
        accepted_on=day("2024-03-18"),
        private=True,
        mediators=mediators("沈广和", "陆秋萍"),
        parties=(hurt, pusher, school),
        notices=(Notice(id=made("C10告知"), on=day("2024-03-18")),),
        investigations=(
            Investigation(
                id=made("C10调查"),
                on=day("2024-03-20"),
                time="15:00",
                place="虚构小学会议室",
                interviewee="尤子涵、贲浩宇（监护人在场）",
                text="问：当时在做什么？\n答：下课追着玩。",
            ),
        ),
        meetings=(
            Meeting(
                id=made("C10会"), on=day("2024-03-27"), time="15:00", place="调解室", text="达成一致。", result=SETTLED
            ),
        ),
        agreement=Agreement(
            id=made("C10协议"),
            agreed_on=day("2024-03-27"),
            facts="2024年3月6日课间，贲浩宇推倒尤子涵致其骨折，学校未及时劝阻。各方对责任比例有争议。",
            clauses=(
                "贲浩宇的监护人贲永强赔偿60%即人民币11076元；虚构小学赔偿30%即人民币5538元；其余10%由尤子涵一方自行承担。",
                "贲永强、虚构小学均于2024年4月10日前转账至尤海峰账户。",
            ),
            amount=1661400,
            method="银行转账",
            due_on=day("2024-04-10"),
            attachments=("住院病历", "户口簿复印件"),
        ),
    )


def traffic() -> CaseSnapshot:
    """A failed traffic case taken up by the committee itself; the sums owed are wages of a driver, too."""
    base = failed()
    end = Termination(id=made("交通终止"), on=day("2023-09-28"), reason="期限届满无法达成协议")
    return replace(
        base,
        dispute_type="道路交通事故纠纷",
        subtype="劳动报酬",
        source="主动调解",
        termination=end,
        deliveries=(),
        visits=(),
    )
