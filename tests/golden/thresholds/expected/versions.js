window.advocateVersions = [
  {
    "version": "2026-09",
    "title": "September 2026",
    "aliases": [
      "latest"
    ],
    "period": "2026-09",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "Customers were not counted"
  },
  {
    "version": "2026-08",
    "title": "August 2026",
    "aliases": [],
    "period": "2026-08",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "Customers were not counted"
  },
  {
    "version": "2026-07",
    "title": "July 2026",
    "aliases": [],
    "period": "2026-07",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "Customers were not counted"
  }
];
window.advocateLacking = {"method/commitments.html":["2026-07"],"method/score-csat.html":["2026-08"],"method/score-nps.html":["2026-08","2026-07"],"method/voice.html":["2026-08","2026-07"],"ratings/csat/board.html":["2026-08","2026-07"]};
