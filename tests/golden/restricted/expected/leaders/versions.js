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
  }
];
window.advocateLacking = {};
