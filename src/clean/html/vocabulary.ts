/**
 * Words that web pages use in class names and ids, by what they name. A word stands for itself ("share") or for two neighbours written
 * together ("readmore" also matches "read-more" and "readMore").
 * Gathered from what content management systems and themes use in general (WordPress core and its common plugins, Drupal, Ghost, Medium-like
 * themes) and from the vocabularies that open-source extractors have published; none belongs to a single site.
 */
export const VOCABULARY = {
  comments:
    'comment comments commentlist commentform commentsection commentswrapper respond disqus livefyre coral commenting commentaires kommentare comentarios commenti',
  related:
    'related relatedposts relatedarticles relatednews relatedcontent relatedlinks recommended recommendation recommendations recirc recirculation morestories morestory morefrom moreon moreread mostread mostpopular mostviewed mostcommented trending popular popularposts readnext upnext nextup nextpost alsoread readalso seealso youmaylike youmightlike mightlike maylike outbrain taboola zergnet revcontent mgid jprelatedposts yarpp crp latestnews latestposts latest recentposts recent furtherreading suggested suggestions teaserlist promos crosslinks linklist onwardjourney onward readmore moreinfo continuereading',
  share:
    'share sharing sharebar sharebuttons sharethis sharedaddy social socials socialmedia socialshare addthis addtoany a2a heateor shareaholic followus followbuttons follow followers sociallinks tweetbutton fblike facebook twitter whatsapp pinterest linkedin reactions likes claps rating ratings voting vote',
  newsletter:
    'newsletter newsletters subscribe subscription subscribebox signup emailsignup mailinglist mailchimp mc4wp optin leadgen leadform convertkit mailerlite hubspot hsform wpforms gform inlinesignup',
  navigation:
    'nav navbar navigation menu menus submenu megamenu breadcrumb breadcrumbs crumbs pagination pager pagenav pagelinks postnavigation navlinks prevnext skiplink skiplinks toolbar tablist toc tableofcontents ezoictoc eztoc jumplinks jumpto sitemap searchform searchbox search login signin',
  footer:
    'footer sitefooter colophon copyright legal disclaimer disclosure disclosures masthead siteheader topbar pageheader globalheader mainheader navheader subfooter bottombar pagefooter articlefooter postfooter entryfooter storyfooter',
  aside: 'sidebar sidebars rail rightrail leftrail rightcol rightcolumn widget widgets widgetarea complementary pullout factbox infobox',
  ads: 'ad ads advert adverts advertisement advertising adsense adslot adunit adcontainer adwrapper adbox adsbygoogle sponsor sponsored sponsorship dfp gpt googlead banner banners promo promotion promotions promobox promoted affiliate affiliates cta calltoaction upsell partner commercial',
  author:
    'author authors authorbox authorbio authorinfo authorcard authorprofile aboutauthor abouttheauthor authorname bio biography contributor contributors writer byline profilecard meettheauthor authordescription vcard',
  meta: 'meta postmeta entrymeta articlemeta metadata dateline timestamp publishdate publisheddate pubdate postdate date datetime readtime readingtime tags taglist posttags tagcloud tagslinks topics keywords categories kicker eyebrow views viewcount wordcount updated lastupdated',
  caption:
    'caption captions wpcaption wpcaptiontext figcaption imagecaption imgcaption photocaption mediacaption credit credits photocredit imagecredit imgcredit gallery slideshow carousel slider lightbox thumbnails thumbnail',
  cookie:
    'privacyoverview privacysettings privacybanner privacycontent cookie cookies cookiebanner cookieconsent consent gdpr ccpa onetrust cookielaw',
  paywall: 'paywall regwall piano premiumcontent subscribewall metering meter barrier offer offers',
  hidden:
    'sronly visuallyhidden screenreadertext screenreader screenreaderonly hidden invisible offscreen assistivetext noprint printonly displaynone dnone a11y',
  popup:
    'modal popup popups popover overlay tooltip dialog snackbar toast flyout offcanvas notification notifications alertbar drawer lightboxwrapper',
  player: 'videoplayer audioplayer jwplayer brightcove podcastplayer playercontrols playlist transcripttoggle',
  region: 'maincontent contentmain pagecontent contentbody contentarea primarycontent contentwrapper',
  content:
    'articlebody articlecontent articletext articlemain articlebodycontent entrycontent postcontent postbody posttext postentry entry entrybody storybody storycontent storytext storybodytext bodycopy contentbody articlecopy bodytext newsbody newscontent newstext blogcontent blogpost fulltext textbody articlewrap postarticle singlecontent',
} as const;

export type Idea = keyof typeof VOCABULARY;
