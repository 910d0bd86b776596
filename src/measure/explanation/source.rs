/// A published source of a formula: its number in section 9 of MEASURES.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source(u8);

/// Section 9 of MEASURES.md, in its order.
const TEXTS: [&str; 23] = [
    "AAPOR, Best Practices for Survey Research: on opt-in surveys.",
    "Newcombe 1998, Interval estimation for the difference between independent proportions. Statistics in Medicine 17:873.",
    "Zou, Donner 2008, Construction of confidence limits about effect measures (MOVER). Statistics in Medicine 27:1693.",
    "Benjamini, Hochberg 1995, Controlling the false discovery rate. Journal of the Royal Statistical Society B 57:289.",
    "Reichheld 2003, The one number you need to grow. Harvard Business Review 81(12):46.",
    "Rocks 2016, Interval estimation for the “Net Promoter Score”. The American Statistician 70:365.",
    "Usual practice.",
    "Wilson 1927, Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22:209.",
    "Dixon, Toman, DeLisi 2013, The Effortless Experience.",
    "AAPOR, Standard Definitions, 10th edition.",
    "ISO 10004:2018, Customer satisfaction: guidelines for monitoring and measuring.",
    "Kish 1965, Survey Sampling; Kish 1992, Weighting for unequal Pᵢ. Journal of Official Statistics 8:183.",
    "Bliss 2015, Chief Customer Officer 2.0.",
    "Przyborowski, Wilenski 1940, Homogeneity of results in testing samples from Poisson series. Biometrika 31:313; Clopper, Pearson 1934, The use of confidence or fiducial limits. Biometrika 26:404.",
    "As Korn, Graubard 1998, Confidence intervals for proportions with small expected number of positive counts. Survey Methodology 24:193.",
    "Gusfield 1988, A graph theoretic approach to statistical data security. SIAM Journal on Computing 17:552.",
    "ISO 10002:2018, Customer satisfaction: guidelines for complaints handling.",
    "Kaplan, Meier 1958, Nonparametric estimation from incomplete observations. Journal of the American Statistical Association 53:457; Brookmeyer, Crowley 1982, A confidence interval for the median survival time. Biometrics 38:29.",
    "Campbell, Stanley 1963, Experimental and Quasi-Experimental Designs for Research.",
    "Wheeler 1993, Understanding Variation.",
    "Laney 2002, Improved control charts for attributes. Quality Engineering 14:531; the floor of 1 is ours.",
    "Bartlett 1935, Some aspects of the time-correlation problem. Journal of the Royal Statistical Society 98:536.",
    "Fisher 1915, Frequency distribution of the values of the correlation coefficient. Biometrika 10:507.",
];

impl Source {
    pub(in crate::measure) const OPT_IN: Source = Source(1);
    pub(in crate::measure) const NEWCOMBE: Source = Source(2);
    pub(in crate::measure) const MOVER: Source = Source(3);
    pub(in crate::measure) const BENJAMINI_HOCHBERG: Source = Source(4);
    pub(in crate::measure) const REICHHELD: Source = Source(5);
    pub(in crate::measure) const ROCKS: Source = Source(6);
    pub(in crate::measure) const PRACTICE: Source = Source(7);
    pub(in crate::measure) const WILSON: Source = Source(8);
    pub(in crate::measure) const EFFORT: Source = Source(9);
    pub(in crate::measure) const AAPOR: Source = Source(10);
    pub(in crate::measure) const ISO_MONITORING: Source = Source(11);
    pub(in crate::measure) const KISH: Source = Source(12);
    pub(in crate::measure) const BLISS: Source = Source(13);
    pub(in crate::measure) const POISSON: Source = Source(14);
    pub(in crate::measure) const CLUMPED: Source = Source(15);
    pub(in crate::measure) const GUSFIELD: Source = Source(16);
    pub(in crate::measure) const ISO_COMPLAINTS: Source = Source(17);
    pub(in crate::measure) const KAPLAN_MEIER: Source = Source(18);
    pub(in crate::measure) const CAMPBELL: Source = Source(19);
    pub(in crate::measure) const WHEELER: Source = Source(20);
    pub(in crate::measure) const LANEY: Source = Source(21);
    pub(in crate::measure) const BARTLETT: Source = Source(22);
    pub(in crate::measure) const FISHER: Source = Source(23);

    /// Its number in section 9.
    pub fn number(self) -> u8 {
        self.0
    }

    /// Where it is published; titles stay in their own language.
    pub fn text(self) -> &'static str {
        // The constants above are all there are, from 1 to the length of the list.
        usize::from(self.0).checked_sub(1).and_then(|place| TEXTS.get(place)).copied().unwrap_or_default()
    }
}
