"""The forms of tokens whose issuers gave them one: by what they are noticed, and what they look like."""

import re
from typing import NamedTuple

from postwright.secrets.issuers import PREFIXES


class Form(NamedTuple):
    """One form: `mark`, a character of it that texts have rarely, what is after (or before) that, and all of it.

    All of it starts `before` characters before the mark; prefixes are looked for from their last character. Its group
    `s`, if there is one, is the secret.
    """

    kind: str
    mark: str
    nearby: str
    pattern: str
    before: int = 0


_W = r"[\w-]"
_HEX = r"[0-9a-f]"
_UUID = rf"{_HEX}{{8}}(?:-{_HEX}{{4}}){{3}}-{_HEX}{{12}}"
_END = r"(?![A-Za-z0-9])"

_PEM_IN_BASE64 = "S0tLS1CRUdJTi(?:BQUklWQVRF|BSU0EgUFJJVkFURS|BFQyBQUklWQVRF|BPUEVOU1NIIFBSSVZBVEUg)"

# Quantifiers are bounded, or possessive: a pattern is tried in time that the length of what it takes bounds.
FORMS: tuple[Form, ...] = (
    Form("airtable-token", ".", r"(?<=pat\w{14}\.)", rf"(?<!\w)pat[A-Za-z0-9]{{14}}\.{_HEX}{{64}}{_END}", 17),
    Form("anthropic-key", "-", r"(?<=sk-ant-)", rf"sk-ant-{_W}{{32,}}+", 6),
    Form("atlassian-token", "A", "TATT3", r"ATATT3[\w=-]{60,}+"),
    Form("aws-access-key", "A", "(?:KI|SI|BI|CC)A[A-Z0-9]", rf"(?<![A-Z0-9])A[KSBC][IC]A[A-Z0-9]{{16}}{_END}"),
    Form("azure-client-secret", "~", r"(?<=\dQ~)", r"(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{31,34}(?![\w~-])", 5),
    Form("basic-credentials", "B", "asic ", r"Basic {1,4}(?P<s>[A-Za-z0-9+/]{6,}+={0,2})(?![\w.-])"),
    Form("bearer-token", "B", "earer ", r"Bearer {1,4}(?P<s>[\w.~+/-]{16,}+={0,2})"),
    Form("databricks-token", "d", "api[0-9a-f]{4}", rf"(?<!\w)dapi{_HEX}{{32}}(?:-\d)?{_END}"),
    Form("digitalocean-token", "_", "(?<=do[opr]_v1_)", rf"do[opr]_v1_{_HEX}{{64}}{_END}", 6),
    *(
        Form(
            "discord-token",
            first,
            "[DTjz][AEIMQUYcgk]",
            rf"(?<!{_W})[MNO]\w{{23,25}}\.{_W}{{6}}\.{_W}{{27,38}}(?!{_W})",
        )
        for first in "MNO"
    ),
    Form("discord-webhook", "/", "api/webhooks/", r"(?<=\.com)/api/webhooks/(?P<s>\d{16,20}/[\w-]{60,}+)"),
    Form("docker-token", "_", "(?<=dckr_pat_)", rf"dckr_pat_{_W}{{20,}}+", 8),
    Form("doppler-token", ".", r"(?<=dp\.[a-z]{2}\.)", r"(?<!\w)dp\.[a-z]{2}\.[\w.-]{36,}+", 5),
    Form("dropbox-token", ".", r"(?<=sl\.)", r"(?<!\w)sl\.[\w-]{100,}+", 2),
    Form("dynatrace-token", ".", r"(?<=dt0c01\.)", r"dt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64}", 6),
    Form("facebook-token", "E", "AA[A-Za-z0-9]{60}", r"(?<!\w)EAA[A-Za-z0-9]{90,}+"),
    Form("figma-token", "_", "(?<=figd_)", rf"figd_{_W}{{36,}}+", 4),
    Form("github-token", "_", "(?<=gh[pousr]_)", r"gh[pousr]_[A-Za-z0-9]{36,255}+", 3),
    Form("github-token", "_", "(?<=github_pat_)", r"github_pat_\w{60,}+", 10),
    Form("gitlab-token", "-", "(?<=gl[a-z]{2}-)", r"gl(?:dt|rt|ft)-[\w.-]{20,}+", 4),
    Form("gitlab-token", "-", "(?<=gl[a-z]{3}-)", r"gl(?:pat|oas|cbt|ptt|imt)-[\w.-]{20,}+", 5),
    Form("gitlab-token", "-", "(?<=glsoat-)", r"glsoat-[\w.-]{20,}+", 6),
    Form("gitlab-token", "-", "(?<=glagent-)", r"glagent-[\w.-]{20,}+", 7),
    Form("google-api-key", "A", "Iza", rf"AIza{_W}{{35}}(?!{_W})"),
    Form("google-client-secret", "-", "(?<=GOCSPX-)", rf"GOCSPX-{_W}{{20,}}+", 6),
    Form("google-token", ".", r"(?<=ya29\.)", rf"ya29\.{_W}{{20,}}+", 4),
    Form("google-token", "/", "(?<=1//)0", rf"(?<!\w)1//0{_W}{{40,}}+", 2),
    Form("grafana-token", "_", "(?<=glsa_)", r"glsa_\w{32,}+", 4),
    Form("heroku-key", "-", "(?<=HRKU-)", rf"HRKU-{_W}{{36,}}+", 4),
    Form("huggingface-token", "_", "(?<=hf_)", rf"(?<!\w)hf_[A-Za-z0-9]{{30,40}}{_END}", 2),
    Form("jwt", "J", "(?<=eyJ)", r"(?<![\w-])eyJ[\w-]{10,}+\.[\w-]{10,}+\.[\w-]{16,}+", 2),
    Form("linear-key", "_", "(?<=lin_api_)", r"lin_api_[A-Za-z0-9]{32,}+", 7),
    Form("mailchimp-key", "-", r"us\d", rf"(?<!\w){_HEX}{{32}}-us\d{{1,2}}{_END}", 32),
    Form("mailgun-key", "-", "(?<=key-)", rf"(?<!\w)key-{_HEX}{{32}}{_END}", 3),
    Form("new-relic-key", "-", "(?<=NRAK-)", r"NRAK-[A-Z0-9]{27}", 4),
    Form("notion-token", "_", "(?<=ntn_)", r"(?<!\w)ntn_[A-Za-z0-9]{40,50}(?!\w)", 3),
    Form("notion-token", "_", "(?<=secret_)", r"(?<!\w)secret_[A-Za-z0-9]{43}(?!\w)", 6),
    Form("npm-token", "_", "(?<=npm_)", rf"(?<!\w)npm_[A-Za-z0-9]{{36}}{_END}", 3),
    Form("openai-key", "-", "(?<=sk-)", rf"(?<!{_W})sk-(?!ant-){_W}{{32,}}+", 2),
    Form("plaid-token", "-", "(?<=access-sandbox-)", rf"access-sandbox-{_UUID}", 14),
    Form("plaid-token", "-", "(?<=access-production-)", rf"access-production-{_UUID}", 17),
    Form("postman-key", "-", "(?<=PMAK-)", r"PMAK-[0-9a-fA-F]{24}-[0-9a-fA-F]{34}", 4),
    Form("pypi-token", "-", "(?<=pypi-)AgE", rf"pypi-AgE{_W}{{50,}}+", 4),
    Form("private-key", "L", _PEM_IN_BASE64, r"LS0tLS1[A-Za-z0-9+/]{100,}+={0,2}"),
    Form("sendgrid-key", ".", r"(?<=SG\.)", rf"(?<!\w)SG\.{_W}{{16,32}}\.{_W}{{16,64}}", 2),
    Form("sendinblue-key", "-", "(?<=xkeysib-)", r"xkeysib-[0-9a-fA-F]{64}-\w{16}", 7),
    Form("sentry-token", "_", "(?<=sntry[su]_)", r"sntry[su]_[\w+/=-]{60,}+", 6),
    Form("shopify-token", "_", "(?<=shp[acps][tas]_)", r"shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}", 5),
    Form("slack-token", "-", "(?<=xox[a-eoprs]-)", r"xox[a-eoprs]-[A-Za-z0-9-]{10,}+", 4),
    Form("slack-token", "-", r"(?<=xapp-)\d", r"xapp-\d{1,10}-[A-Za-z0-9-]{30,}+", 4),
    Form(
        "slack-webhook",
        ".",
        r"slack\.com/[swt]",
        r"(?<=hooks)\.slack\.com/(?:services|workflows|triggers)/(?P<s>\w{8,15}/\w{8,15}/[\w/]{16,}+)",
    ),
    Form("square-token", "-", "(?<=sq0[aci][tsd][pb]-)", rf"sq0(?:atp|csp|idb)-{_W}{{22,43}}", 6),
    Form("square-token", "E", r"AAA[\w-]{60}", rf"(?<!\w)EAAA{_W}{{60}}(?!{_W})"),
    Form("stripe-key", "_", "(?<=[rs]k_(?:live|test)_)", r"[rs]k_(?:live|test)_[A-Za-z0-9]{20,}+", 7),
    Form("stripe-key", "_", "(?<=whsec_)", r"whsec_[A-Za-z0-9+/]{24,}+={0,2}", 5),
    Form("teams-webhook", ".", r"office\.com/w", r"\.office\.com/webhookb?2?/(?P<s>[\w@/-]{60,}+)"),
    *(
        Form("telegram-token", ":", rf"(?<=(?<!\d)\d{{{length}}}:)AA", rf"\d{{{length}}}:AA{_W}{{33}}(?!{_W})", length)
        for length in (8, 9, 10)
    ),
    Form("twilio-key", "S", "K[0-9a-fA-F]{8}", rf"(?<!\w)SK[0-9a-fA-F]{{32}}{_END}"),
    Form("vault-token", ".", r"(?<=hv[sb]\.)", rf"(?<!\w)hv[sb]\.{_W}{{24,}}+", 3),
    *(
        Form(
            "issued-token",
            prefix[-1],
            f"(?<={re.escape(prefix)})",
            rf"(?<![A-Za-z0-9]){re.escape(prefix)}(?P<s>[\w+/=-]{{20,}}+)",
            len(prefix) - 1,
        )
        for prefix in PREFIXES
    ),
)
