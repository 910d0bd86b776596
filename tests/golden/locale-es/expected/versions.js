window.advocateVersions = [
  {
    "version": "2026-10",
    "title": "Octubre de 2026",
    "aliases": [
      "latest"
    ],
    "period": "2026-10",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "30 clientes más que hace un mes"
  },
  {
    "version": "2026-09",
    "title": "Septiembre de 2026",
    "aliases": [],
    "period": "2026-09",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "10 clientes más que hace un mes"
  }
];
window.advocateLacking = {};
