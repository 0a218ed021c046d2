/**
 * Which pages a reader's browser may render before they are opened: any of ours that a finger rests on, but no search
 * and no report (each is rendered anew), no desk, and nothing that is not a page.
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/search', '/search?*', '/desk', '/desk/*', '/api/*', '/media/*', '/*.*'] } },
          { not: { href_matches: ['/*/report', '/*/report?*', '/reports/*', '/preview/*'] } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
