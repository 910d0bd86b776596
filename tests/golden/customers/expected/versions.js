window.advocateVersions = [
  {
    "version": "2026-06",
    "title": "June 2026",
    "aliases": [
      "latest"
    ],
    "period": "2026-06",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "The customer count does not add up"
  },
  {
    "version": "2026-05",
    "title": "May 2026",
    "aliases": [],
    "period": "2026-05",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "The customer count does not add up"
  },
  {
    "version": "2026-04",
    "title": "April 2026",
    "aliases": [],
    "period": "2026-04",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "Customers were not counted"
  },
  {
    "version": "2026-03",
    "title": "March 2026",
    "aliases": [],
    "period": "2026-03",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "As many customers as a month ago"
  },
  {
    "version": "2026-02",
    "title": "February 2026",
    "aliases": [],
    "period": "2026-02",
    "revision": 1,
    "status": "draft",
    "reason": null,
    "manifest": null,
    "superseded_by": null,
    "headline": "1 fewer customer than a month ago"
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
window.advocateLacking = {"method/customers.html":["2026-04"]};
