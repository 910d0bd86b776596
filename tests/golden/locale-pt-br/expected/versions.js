window.advocateVersions = [
  {
    "version": "2026-03",
    "title": "Março de 2026",
    "aliases": [
      "latest"
    ],
    "period": "2026-03",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "8.024 clientes a menos que há um mês"
  }
];
window.advocateLacking = {};
