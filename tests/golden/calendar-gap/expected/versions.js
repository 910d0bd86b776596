window.advocateVersions = [
  {
    "version": "2026-03",
    "title": "March 2026",
    "aliases": [
      "latest"
    ],
    "period": "2026-03",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "10 fewer customers than a month ago"
  },
  {
    "version": "2026-01",
    "title": "January 2026",
    "aliases": [],
    "period": "2026-01",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "10 more customers than a month ago"
  }
];
window.advocateLacking = {};
