import { formatDateTime } from '@/lib/time/format';

type PictureFactsProps = {
  picture: { width: number; height: number; bytes: number; type: string; createdAt: Date };
  uploader: string | null;
  zone: string;
};

/** What is known of the file itself. */
export function PictureFacts({ picture, uploader, zone }: PictureFactsProps) {
  const { width, height, bytes, type, createdAt } = picture;
  const size = bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 tabular-nums">
      <dt className="text-soft">Size</dt>
      <dd>
        {width} × {height} pixels, {size}
      </dd>
      <dt className="text-soft">Form</dt>
      <dd>{type.replace('image/', '').toUpperCase()}</dd>
      <dt className="text-soft">Uploaded</dt>
      <dd>
        {formatDateTime(createdAt, zone, 'en')}
        {uploader && ` by ${uploader}`}
      </dd>
    </dl>
  );
}
