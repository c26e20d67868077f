"""Prefixes that issuers put before long tokens made by chance, where that is all of their form."""

PREFIXES = (
    "AGE-SECRET-KEY-1 AIK_SECRET_ AQ.Ab8RN6 BBDC- CCDB1_ CCIPAT_ CCIPRJ_ PMAT- STS. SWMKEY-1- api_org_ apify_api_ "
    "bkua_ cfat_ cfut_ csa_ ddo_ ddp_ dckr_oat_ essu_ glc_ glffct- ico- ion_ lip_ llx- lsv2_pt_ lsv2_sk_ mdb_sa_sk_ "
    "mercury_production_ mergify_application_key_ mlsn. napi_ nfp_ nyk_ packagist_acs_ packagist_ort_ packagist_out_ "
    "pcsk_ pdl_live_apikey_ persona_production_ pina_ pnu_ polar_oat_ polar_pat_ pplx- prf_ pscale_oauth_ pscale_pw_ "
    "pscale_tkn_ pul- ramp_sec_ rdme_ rnd_ rootly_ rpa_ rubygems_ samsara_api_ sb_secret_ sbp_ sgp_ shippo_live_ "
    "shippo_test_ sk_car_ tskey-api- tskey-auth- tss_ ucat_ unkey_ vtwn_ xai- xnd_production_ zpka_"
).split()
