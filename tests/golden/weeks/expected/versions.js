window.advocateVersions = [
  {
    "version": "2026-W01",
    "title": "Week 1 of 2026",
    "aliases": [
      "latest"
    ],
    "period": "2026-W01",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "1 fewer customer than a week ago"
  },
  {
    "version": "2025-W52",
    "title": "Week 52 of 2025",
    "aliases": [],
    "period": "2025-W52",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "1 more customer than a week ago"
  }
];
window.advocateLacking = {"method/voice.html":["2026-W01"]};
