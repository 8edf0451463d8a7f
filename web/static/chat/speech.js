/** Reads an answer aloud where the browser has a Vietnamese voice. */

/** @returns {SpeechSynthesisVoice | undefined} */
function vietnameseVoice() {
  return window.speechSynthesis?.getVoices().find((voice) => voice.lang.toLowerCase().startsWith('vi'));
}

export function canSpeak() {
  return vietnameseVoice() !== undefined;
}

/** Call `changed` when a voice has come or gone, which some browsers fetch late. @param {() => void} changed */
export function onVoices(changed) {
  let could = canSpeak();
  window.speechSynthesis?.addEventListener?.('voiceschanged', () => {
    if (could === canSpeak()) return;
    could = !could;
    changed();
  });
}

/** Read `text`, and call `ended` when it is read or stopped. @param {string} text @param {() => void} ended */
export function speak(text, ended) {
  const voice = vietnameseVoice();
  if (!voice) return;
  const speech = new SpeechSynthesisUtterance(text.replace(/\s?\[\d{1,3}\]/g, ''));
  speech.voice = voice;
  speech.lang = voice.lang;
  speech.addEventListener('end', ended);
  speech.addEventListener('error', ended);
  speechSynthesis.cancel();
  speechSynthesis.speak(speech);
}

export function stopSpeaking() {
  window.speechSynthesis?.cancel();
}
