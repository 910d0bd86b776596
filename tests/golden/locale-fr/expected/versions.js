window.advocateVersions = [
  {
    "version": "2026-10",
    "title": "Octobre 2026",
    "aliases": [
      "latest"
    ],
    "period": "2026-10",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "30 clients de plus qu’il y a un mois"
  },
  {
    "version": "2026-09",
    "title": "Septembre 2026",
    "aliases": [],
    "period": "2026-09",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "10 clients de plus qu’il y a un mois"
  }
];
window.advocateLacking = {};
