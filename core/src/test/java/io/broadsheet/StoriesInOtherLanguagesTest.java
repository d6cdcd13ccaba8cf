package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.ArticleRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories of languages other than that of most articles of an index. */
class StoriesInOtherLanguagesTest {

  private static final List<Article> FRENCH =
      List.of(
          french(
              "tempete-a",
              "La tempête Edda frappe la côte",
              "La tempête Edda a frappé mardi soir la côte près de Port-Aubrac, où les rafales ont"
                  + " atteint 148 kilomètres à l'heure. Deux pêcheurs du chalutier Belle Rosine sont"
                  + " portés disparus, a indiqué la préfecture. Les secours ont dû attendre le matin"
                  + " pour sortir, et plus de 9 000 foyers étaient encore sans électricité."),
          french(
              "tempete-b",
              "Deux marins recherchés après le passage d'Edda",
              "Les recherches se poursuivent mercredi au large de Port-Aubrac pour retrouver les deux"
                  + " marins de la Belle Rosine, qui n'est pas rentrée depuis la tempête Edda. « Nous"
                  + " ne perdons pas espoir », dit le maire, alors que dans la ville beaucoup n'ont"
                  + " toujours pas d'électricité."),
          french(
              "musee",
              "Le musée rouvre ses portes",
              "Après six ans de travaux, le musée des tissus de Saint-Brévin rouvre ses portes"
                  + " samedi. On y verra pour la première fois les robes que la couturière Odile"
                  + " Varenne avait données à la ville, et qui n'étaient plus sorties de leurs caisses"
                  + " depuis sa mort. L'entrée sera gratuite pour les moins de dix-huit ans."),
          french(
              "boulangers",
              "Les boulangers ne veulent pas de la loi",
              "Ils étaient plus de trois cents devant le ministère, avec leurs tabliers et leurs"
                  + " pelles. Les boulangers ne veulent pas que les grandes surfaces puissent vendre"
                  + " sous le nom de pain ce qui n'a été que réchauffé sur place. Le ministre les"
                  + " recevra, mais il n'a pas encore dit quand, ni ce qu'il pourrait leur proposer."),
          french(
              "match",
              "Montfort l'emporte à la dernière minute",
              "C'est un but de Karim Delcourt, à la toute dernière minute, qui a donné la victoire à"
                  + " Montfort contre une équipe qui avait pourtant mené pendant la plus grande partie"
                  + " du match. Il avait été blessé pendant tout l'hiver et n'était entré qu'après la"
                  + " pause. Son entraîneur n'en revenait pas, et il n'était pas le seul."));

  /** A language without a list of words that tell nothing. */
  private static final List<Article> POLISH =
      List.of(
          polish(
              "pociag",
              "Pociąg stanął w polu",
              "Pociąg z Radomska do Wielunia stanął w poniedziałek w szczerym polu i nie ruszył przez"
                  + " cztery godziny. Pasażerowie mówili, że nikt im nie powiedział, co się stało ani"
                  + " kiedy pojadą dalej. Kolej przeprosiła i powiedziała, że to była awaria, której"
                  + " nie można było przewidzieć, ale że wszyscy dostaną swoje pieniądze."),
          polish(
              "teatr",
              "Teatr bez dyrektora",
              "Teatr Miejski w Ostrowcu nie ma dyrektora od jesieni i na razie nie będzie go miał."
                  + " Konkurs, który się odbył w poniedziałek, nie dał wyniku, bo nikt nie przyszedł."
                  + " Aktorzy mówili, że nie wiedzą, co się stanie z ich premierą, ale że będą grać tak"
                  + " długo, jak się da. Miasto powiedziało tylko tyle, że to nie jest dobry czas."),
          polish(
              "mleko",
              "Mleko znowu drożeje",
              "Za litr mleka płaci się już tyle, co nigdy. W poniedziałek cena znowu poszła w górę, a"
                  + " sklepy mówią, że to nie one na tym zarabiają. Rolnicy z Podlasia też mówią, że"
                  + " nie oni, i nie wiadomo, kto ma z tego pieniądze. Ministerstwo powiedziało, że się"
                  + " temu przyjrzy, ale nie powiedziało, kiedy to będzie."));

  /** A script without blanks between words. */
  private static final List<Article> CHINESE =
      List.of(
          chinese(
              "渡轮甲",
              "渡轮在东澳岛附近搁浅",
              "载有二百一十四名乘客的渡轮“海安号”星期二早晨在东澳岛附近触礁搁浅，海事局说没有人受伤。船长李建国表示，船舵在五点四十分失灵。"
                  + "两艘拖轮和一架直升机参加了救援。航运公司取消了星期五以前的全部航班。"),
          chinese(
              "渡轮甲转载",
              "海安号乘客全部获救",
              "载有二百一十四名乘客的渡轮“海安号”星期二早晨在东澳岛附近触礁搁浅，海事局说没有人受伤。船长李建国表示，船舵在五点四十分失灵。"
                  + "航运公司取消了星期五以前的全部航班。"),
          chinese(
              "渡轮乙",
              "四年里的第三次事故",
              "海安号渡轮触礁以后，记者在东澳岛见到了被救的乘客。教师王芳说，地板突然倾斜，行李都滑走了。直升机来的时候天还没有亮。"
                  + "这艘渡轮四年来已经发生三次事故，海事局要求航运公司解释。"),
          chinese(
              "面包",
              "面粉涨价，面包店关门",
              "因为面粉价格上涨，城里的老面包店决定下个月关门。店主说，他的祖父六十年前开了这家店，街坊每天早晨排队买馒头。"
                  + "今年的租金也比去年高，年轻人不愿意半夜起来揉面。"));

  private static Article chinese(String id, String title, String text) {
    return article(id, title, text, "zh");
  }

  private static Article polish(String id, String title, String text) {
    return article(id, title, text, "pl");
  }

  private static Article french(String id, String title, String text) {
    return article(id, title, text, "fr");
  }

  private static Article article(String id, String title, String text, String language) {
    return Article.builder(id)
        .title(title)
        .text(text)
        .source("Journal " + id)
        .language(language)
        .published("2026-02-04")
        .build();
  }

  /** Returns the stories that some articles are part of, in an index of mostly English ones. */
  private static Set<Set<String>> stories(Path folder, List<Article> articles) throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      TestCorpus.addTo(index);
      for (Article article : articles) {
        index.add(article);
      }
      index.commit();
      return stories(index, articles);
    }
  }

  private static Set<Set<String>> stories(NewsIndex index, List<Article> articles)
      throws IOException {
    Set<String> ids = articles.stream().map(Article::id).collect(Collectors.toSet());
    return index.stories().stream()
        .map(story -> story.articles().stream().map(ArticleRef::id).collect(Collectors.toSet()))
        .filter(story -> story.stream().anyMatch(ids::contains))
        .collect(Collectors.toSet());
  }

  @Test
  void wordsThatEveryTextHasMakeNoStory(@TempDir Path folder) throws IOException {
    assertThat(stories(folder, FRENCH))
        .containsExactlyInAnyOrder(
            Set.of("tempete-a", "tempete-b"),
            Set.of("musee"),
            Set.of("boulangers"),
            Set.of("match"));
  }

  @Test
  void textsWithoutBlanksAreComparedByPairsOfCharacters(@TempDir Path folder) throws IOException {
    assertThat(stories(folder, CHINESE))
        .containsExactlyInAnyOrder(Set.of("渡轮甲", "渡轮甲转载", "渡轮乙"), Set.of("面包"));
  }

  @Test
  void wordsAreRareOnlyAmongTheArticlesOfTheirLanguage(@TempDir Path folder) throws IOException {
    assertThat(stories(folder, POLISH))
        .containsExactlyInAnyOrder(Set.of("pociag"), Set.of("teatr"), Set.of("mleko"));
  }
}
