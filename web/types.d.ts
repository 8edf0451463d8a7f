/** The shapes that the gateway's API and the page's modules share, for the type checker only. */

export type Status =
  | 'answered'
  | 'partly_answered'
  | 'corrected_premise'
  | 'clarify'
  | 'not_in_plan'
  | 'out_of_scope'
  | 'hand_over'
  | 'small_talk'
  | 'error';

export interface Citation {
  id: number;
  document: string;
  section: string;
  page: number | null;
  quote: string;
  url: string;
  document_id: string;
  start: number | null;
  end: number | null;
}

export interface Bar {
  label: string;
  value: string;
  text: string;
}

export interface BarsBlock {
  type: 'bars';
  caption: string;
  unit: string;
  items: Bar[];
  whole: Bar | null;
}

export interface TableBlock {
  type: 'table';
  caption: string;
  header: string[];
  rows: string[][];
}

export type Block =
  | { type: 'answer'; text: string; emphasis: [number, number] | null }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; items: { text: string; citation: number | null }[] }
  | TableBlock
  | BarsBlock;

export interface Reply {
  text: string;
  status: Status;
  citations: Citation[];
  suggestions: string[];
  blocks: Block[];
  release: string | null;
}

export interface ChatResponse {
  session: string;
  turn: string;
  question: string;
  replies: Reply[];
}

export interface Config {
  city: string;
  hotline: string;
  off: boolean;
  notice: string;
  banner: string;
  opening_questions: string[];
  message_limit: number;
  retention_days: number;
}

export interface Piece {
  start: number;
  text: string;
}

export interface Part {
  kind: 'heading' | 'paragraph' | 'table';
  start: number;
  end: number;
  level: number;
  page: number | null;
  piece: Piece | null;
  caption: string;
  header: string[];
  rows: Piece[][];
}

export interface Excerpt {
  title: string;
  number: string | null;
  issuer: string | null;
  issued: string | null;
  trail: string[];
  page: number | null;
  quote: string;
  parts: Part[];
  url: string;
  original: string | null;
  release: string;
  is_current: boolean;
}

export type FailureKind = 'offline' | 'timeout' | 'rate' | 'server';

export interface UserEntry {
  role: 'user';
  text: string;
  masked?: boolean;
  failure?: FailureKind;
}

export interface BotEntry {
  role: 'bot';
  turn: string;
  replies: Reply[];
  rating?: 'up' | 'down';
}

export type Entry = UserEntry | BotEntry;

export interface Preferences {
  size: 'normal' | 'large' | 'largest';
  theme: 'auto' | 'light' | 'dark' | 'contrast';
  language: 'vi' | 'en';
}
