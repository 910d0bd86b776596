window.advocateVersions = [
  {
    "version": "2026-Q1",
    "title": "Q1 2026",
    "aliases": [
      "latest"
    ],
    "period": "2026-Q1",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "2 more customers than a quarter ago"
  },
  {
    "version": "2025-Q4",
    "title": "Q4 2025",
    "aliases": [],
    "period": "2025-Q4",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "1 more customer than a quarter ago"
  }
];
window.advocateLacking = {};
