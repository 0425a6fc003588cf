package sera;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Sera {
    public static void main(String[] args) {
        SpringApplication.run(Sera.class, args);
    }
}
