type NameplateProps = {
  name: string;
  language: string;
  logo: { src: string; width: number; height: number } | null;
};

/** The newspaper's own name over its back door. */
export function Nameplate({ name, language, logo }: NameplateProps) {
  return (
    <p lang={language} className="text-center font-display font-semibold text-3xl text-balance leading-tight">
      <a href="/">
        {logo ? (
          <img
            src={logo.src}
            width={logo.width}
            height={logo.height}
            alt={name}
            className="mx-auto h-auto max-h-20 w-auto max-w-full"
          />
        ) : (
          name
        )}
      </a>
    </p>
  );
}
