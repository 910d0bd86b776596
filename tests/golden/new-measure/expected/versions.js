window.advocateVersions = [
  {
    "version": "2026-10",
    "title": "October 2026",
    "aliases": [
      "latest"
    ],
    "period": "2026-10",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "Customers were not counted"
  },
  {
    "version": "2026-09",
    "title": "September 2026",
    "aliases": [],
    "period": "2026-09",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "Customers were not counted"
  }
];
window.advocateLacking = {"method/score-ease.html":["2026-09"],"method/score-kept.html":["2026-09"],"method/voice.html":["2026-09"],"ratings/ease/cross.html":["2026-09"]};
